# Собственные расходы по делу: госпошлина и почта.

more-costs = 🧾 Расходы
costs-head = Расходы по делу <b>{ $number }</b>
costs-line = { $what }: { $sum }
costs-awarded = Суд возложил на должника — { $what }: { $sum }
costs-nothing = Пока ничего не внесено.
costs-left = Осталось уплатить пошлины: { $sum }
costs-ask-back-until = Не зачтено и не возвращено: { $sum }. Вернуть можно до { $until }.
costs-asked-back = Возврат пошлины запрошен { $on }.
costs-kind-fee-paid = 💳 Уплачена пошлина
costs-kind-fee-offset = ↪️ Пошлина зачтена
costs-kind-fee-returned = ↩️ Пошлина возвращена
costs-kind-postage = ✉️ Почтовые расходы
costs-plan-order = 🧮 Пошлина за приказ
costs-plan-claim = 🧮 Пошлина за иск
costs-ask-back = 📤 Возврат запрошен сегодня
costs-undo = Отменить последнюю запись
costs-planned =
    Пошлина за { $kind ->
        [order] приказ
       *[claim] иск
    } при цене { $price }: <b>{ $fee }</b>. С учётом уплаченного осталось { $left }. { $article }
costs-ask-sum = Дело { $number }. { $what }: сколько? Напишите сумму, например 2000 или 263,04.
costs-ask-day = { $sum }. Какого числа? Нажмите кнопку или напишите дату.
costs-ask-number = { $on }. Номер платёжного поручения или чека?
costs-no-number = Без номера
costs-entered = Записано. { $what }: { $sum }, { $on }.
costs-taken-back = Запись отменена.
refusal-costs-no-price = По делу нечего взыскивать, поэтому пошлину не посчитать. Проверьте расчёт долга.
refusal-costs-known = Поручение № { $number } по этому делу уже внесено. Проверьте номер.
refusal-costs-more-than-paid = Это больше, чем уплачено и не зачтено. Можно не больше { $most }.
refusal-costs-nothing-to-return = Возвращать нечего: пошлина не уплачена или уже зачтена. Сначала внесите оплату.
refusal-costs-too-late = Срок на возврат прошёл { $until }: он три года со дня уплаты.
