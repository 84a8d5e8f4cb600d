# Передача дела коллеге и возврат.

more-handover = 🤝 Передать
handover-whom = Кому передать дело { $number }? Число показывает, сколько открытых дел у человека сейчас.
handover-nobody = Передать дело { $number } некому: кроме вас, его никто не видит.
handover-to = { $name } · { $count }
handover-away = 🌴 { $name } · { $count } · нет на месте
handover-ask-note =
    { $back ->
        [yes] Дело { $number } вернётся: { $name }.
       *[no] Дело { $number } получит: { $name }.
    }
    Напишите записку: что сделано и чего ждать. Можно и без неё.
handover-without-note = Без записки
handover-done = ✅ Дело { $number } передано: { $name }. Записка и кнопка к делу уже в пути.
handover-notice =
    🤝 { $name } передаёт вам дело <b>{ $number }</b>.
    Стадия: { $stage }
    Записка: { $words }
handover-notice-back =
    ↩️ { $name } возвращает вам дело <b>{ $number }</b>.
    Стадия: { $stage }
    Записка: { $words }
handover-give-back = ↩️ Вернуть
handover-back-to = ↩️ Вернуть: { $name }
refusal-not-your-case = Передать можно только своё дело. Чужое передаёт руководитель.
refusal-nobody-handed = Это дело вам никто не передавал. Выберите коллегу: «Ещё», «Передать».
