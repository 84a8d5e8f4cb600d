card-more = ➕ More
more-head =
    Case <b>{ $number }</b> · { $stage }
    What is to be done?
card-looking = 👀 Looking now: { $names }
