card-more = ➕ Ещё
more-head =
    Дело <b>{ $number }</b> · { $stage }
    Что сделать?
card-looking = 👀 Сейчас смотрит: { $names }
