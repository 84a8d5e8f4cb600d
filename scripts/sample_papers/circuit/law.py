"""Lines that stand beside the point in papers of the part `circuit`: days and sums in them are nobody's truth."""

LAW = {
    "note": (
        "Вх. № {number.4} от {aside.filed.digits}.",
        "Справка: доверенность представителя № {number.3} от {aside.proxy.digits}, действует до {aside.until.digits}.",
        "Справка: адресный ответ ОВМ получен {aside.filed.digits}.",
        "Справка: цессия от {cession_day.digits}, цедент {old_creditor}.",
        "Справочно: выдано заёмщику {loan_sum}, ставка 0,8 % в день.",
        "Справка: по учёту участка ранее: № 2-{number.4}/2023 (окончено {aside.proxy.digits}).",
        "Расчёт проверен. Платёж {aside_sum} от {aside.earlier.digits} учтён.",
        "Примечание: копия должнику послана {aside.filed.digits}, РПО {number.14}.",
        "Закон: ст. 307, 309, 310, 807–811 ГК РФ; гл. 11 ГПК РФ.",
        "Порядок: без вызова сторон (ч. 2 ст. 126 ГПК РФ).",
        "Справка: претензия от {aside.earlier.digits} без ответа.",
        "Предел по ст. 121 ГПК РФ – 500 000 руб. – не превышен.",
    ),
    "notes": ("", "", "", "- {@note}", "- {@note}\n\n- {@note}", "{@note}", "{@note} {@note}"),
}
