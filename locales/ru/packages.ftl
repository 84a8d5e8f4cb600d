# Пакеты документов и проверки перед подачей.

attached-contract = Договор займа
attached-payout-proof = Доказательство выдачи займа
attached-fee-receipt = Платёжка за госпошлину
attached-cession-contract = Договор уступки
attached-copy-receipt = Квитанция об отправке копии
attached-power-of-attorney = Доверенность представителя
attached-enforcement-document = Исполнительный документ
package-to-court = В суд
package-to-debtor = Должнику
package-to-bailiff = Приставам
package-to-bank = В банк
outside-bankruptcy = банкротство
outside-death = наследственные дела
outside-court-cases = дела в судах
outside-bailiffs = банк данных приставов
package-open = 📦 Пакет на печать
package-head = 📦 <b>Пакет дела { $number }</b> · { $stage }
package-none = На этой стадии отправлять нечего.
package-to = <b>{ $to }</b>
package-part-there = ✅ { $part }
package-part-ready = 📄 { $part }: сделаю
package-part-may-lack = ▫️ { $part }: нет, не обязательно
package-part-lacks = ✖️ { $part }: { $why }
package-part-facts = не хватает{ $what }
package-part-no-file = нет файла, приложите
package-bar = 🛑 { $what }
package-complete = Всё на месте. Нажмите «Собрать», я сделаю недостающее по сегодняшней сумме и пришлю один файл для печати.
package-print = 🖨 Собрать для печати
package-checks = 🛑 Перед подачей
package-file-kind = 📎 { $kind }
package-back = ‹ К пакету
package-attach =
    📎 <b>{ $kind }</b>
    { $owner ->
        [office] Один файл на все дела.
        [cession] Один файл на все дела этой уступки.
       *[case] Файл этого дела.
    } Пришлите PDF или фотографии, одну за другой.
package-attached-count = Уже приложено файлов: { $count }
package-attached = 📎 { $kind }: принято, страниц: { $pages }. Пришлите ещё или вернитесь к пакету.
package-put-away = 🗑 Убрать
package-put-away-toast = Убрано: { $count }
package-file-name = { $number } Пакет
package-file = 📦 Пакет дела { $number }, страниц: { $pages }. Печатайте с двух сторон: каждый документ начинается с нового листа.
refusal-package-none = На этой стадии пакета нет: отправлять нечего.
refusal-package-lacks-file = В пакете нет файла «{ $what }». Приложите его: «Документы» → «Пакет на печать».
refusal-package-stale = Данные дела изменились, пока собирался пакет. Соберите его ещё раз.
refusal-attachment-file = Файл не открылся. Пришлите PDF без пароля или фотографию.
refusal-attachment-large = Файл больше 20 МБ. Пришлите его по частям.
refusal-attachment-pages = В файле больше { $most } страниц или нет ни одной. Пришлите его по частям.

stop-outside-never = Не проверено: { $check }. Спросите реестр или запишите ответ.
stop-outside-old = Ответ устарел: { $check }, проверено { $on }. Спросите снова.
stop-outside-found = Найдено: { $check }, { $on }. Подавать нельзя. Если это однофамилец, запишите «чисто» и почему.
stop-ask = 🔄 Спросить реестры
stop-asked-toast = Спрошено: { $count }
stop-answer-clear = ✅ Чисто: { $check }
stop-answer-found = ⚠️ Найдено: { $check }
stop-ask-why = Раньше было найдено: { $check }. Напишите, почему теперь чисто, например «однофамилец, другая дата рождения».
stop-override = ➡️ Подавать всё равно: { $number }
stop-ask-override =
    { $what }
    Почему можно подавать? Ответ останется в журнале дела.
refusal-stop-not-ours = Этого обойти нельзя: так решает закон. Устраните причину.
refusal-stop-no-reason = Напишите причину словами.
refusal-outside-no-register = Реестр не подключён. Проверьте на его сайте и запишите ответ кнопкой.
refusal-outside-no-reason = Раньше было найдено. Напишите, почему теперь чисто.

bulk-kind-packages = 📦 Сформировать пакеты
bulk-what-packages = пакеты для печати
bulk-refusal-package = Пакет не собрался: данные изменились. Проверьте дело и повторите.
bulk-packages-file = Пакеты { $number } от { $on }, часть { $volume }
bulk-packages-volume = 📦 Пакеты для печати, часть { $number } из { $count }.

history-attachment-added = Приложен файл
history-attachment-put-away = Файл убран из пакета
history-package-printed = Пакет собран для печати
history-stop-overridden = Решено подавать, несмотря на стоп-проверку
history-outside-answered = Получен ответ реестра
