card-more = ➕ Więcej
more-head =
    Sprawa <b>{ $number }</b> · { $stage }
    Co zrobić?
card-looking = 👀 Teraz patrzy: { $names }
