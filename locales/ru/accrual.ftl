# Долг на любую дату: что начислено сверх записей и почему.

accrual-head = <b>Начислено, ещё не записано</b>
accrual-line =
    { $what } с { $first } по { $last }: { $base } × { $percent } % { $per ->
        [day] в день × { $days } дн.
       *[year] годовых × { $days } / { $length }
    } = <b>{ $sum }</b> ({ $article })
accrual-cap = ⠀ Больше нельзя: { $on } достигнут предел начислений ({ $article })
accrual-silence = { $what } с { $first } по { $last } — нет: { $why } ({ $article })
accrual-no-rate = Ставка в реестре не указана, поэтому проценты не начисляются.
accrual-total = <b>Всего на { $on }: { $sum }</b>
accrual-apart = Отдельным иском можно взыскать проценты по ст. 395 ГК РФ: { $sum }. В общую сумму они не входят.
accrual-other-day = 📅 На дату…
accrual-ask-day = На какую дату посчитать долг по делу { $number }? Напишите её, например 01.12.2026. Можно прошлую или будущую.
accrual-refusal-day = Не похоже на дату. Напишите её так: 01.12.2026.
accrual-post = ➕ Записать начисленное
accrual-posted = Записано: { $sum }.
accrual-charge-interest = Проценты
accrual-charge-penalty = Неустойка
accrual-charge-late-interest = Проценты по ст. 395 ГК РФ
accrual-why-capped = достигнут предел начислений
accrual-why-judged = сумму установил суд
accrual-why-bankruptcy = идёт банкротство
accrual-why-death = должник умер
accrual-why-service = должник на военной службе
accrual-why-moratorium = действовал мораторий
accrual-why-penalty-agreed = договором предусмотрена неустойка

# Сумма, с которой составлен документ.

calculation-freeze = 📌 Закрепить сумму на { $on }
calculation-frozen = Сумма { $sum } на { $on } закреплена: расчёт № { $id }. Новые записи её не изменят.
calculation-line = 📌 Расчёт № { $id }: { $sum } на { $on }, { $purpose }
calculation-changed = ⚠️ Расчёт № { $id } изменён в обход программы. Не пользуйтесь им и скажите администратору.
calculation-purpose-request = для требования
calculation-purpose-order = для заявления о приказе
calculation-purpose-claim = для иска
calculation-purpose-enforcement = для исполнения
refusal-calculation-far = Так далеко вперёд посчитать нельзя: самое большее на { $years } лет. Выберите дату ближе.
