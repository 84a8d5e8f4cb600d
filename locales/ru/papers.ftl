# Документы суда, приставов и почты в чате: приём, проверка, запись в дело.

paper-how =
    Пришлите фотографию документа, альбом из нескольких страниц или PDF. Прочитаю и предложу, что записать в дело.

    Снимайте лист целиком, сверху, при ровном свете. Мелкий текст лучше прислать файлом: так мессенджер не сжимает снимок.
paper-taken = 📄 Принято, читаю…
paper-reading = 📄 Читаю… { $bar } { $seconds } с
paper-edited = Правка сообщения документ не меняет. Пришлите новую фотографию отдельным сообщением.
paper-not-taken-here = Спасибо, но фотографии и файлы здесь не принимаются, и эта не сохранена. Если это касается вашего долга, напишите нам по адресу из письма.

paper-late = Эта страница пришла, когда остальные из её альбома уже разобраны. Что с ней сделать?
paper-read-apart = 📄 Прочитать отдельно
paper-not-wanted = 🗑 Не нужна
paper-discarded = 🗑 Документ отложен и ни к чему не приложен. Файлы хранятся как пришли.
paper-take-back = ↩️ Вернуть и прочитать
paper-unread = ❗ <b>Не удалось прочитать</b>
paper-advice = Что поможет: снять лист целиком, сверху, без тени и наклона.
paper-again = 🔄 Прочитать ещё раз
paper-by-hand = ✏️ Заполнить вручную

paper-head = <b>{ $kind }</b> · уверенность { $sure } %
paper-head-strange = <b>{ $kind }</b>
paper-head-said = <b>{ $kind }</b> · указано вручную
paper-case = 📁 <b>{ $number }</b> · { $name } · { $stage }
paper-case-none = 📁 Дело не найдено. Укажите его номером, договором или фамилией.
paper-case-several =
    { $count ->
        [one] 📁 Похоже на это дело. Нажмите его, если оно:
       *[other] 📁 Подходит не одно дело. Выберите своё:
    }
paper-case-by = ⠀ нашлось по: { $facts }
paper-likely = ⠀ <b>{ $number }</b>, договор { $contract } — за: { $agrees }
paper-likely-but = ⠀ <b>{ $number }</b>, договор { $contract } — за: { $agrees }; против: { $differs }
paper-fact-uid = УИД
paper-fact-case-number = номер дела
paper-fact-contract = договор
paper-fact-contract-nearly = договор, кроме одного знака
paper-fact-debtor = ФИО
paper-fact-debtor-nearly = похожее ФИО
paper-fact-birth-date = дата рождения
paper-fact-amount = вся сумма
paper-fact-parts = части долга
paper-fact-court = участок
paper-fact-creditor = ИНН взыскателя
paper-fact-closed = дело закрыто
paper-fact-proceeding = исполнительное производство
paper-fact-track = трек-номер
paper-candidate = { $number } · { $name } · { $sum }
paper-warning = ⚠️ { $what }
paper-wrong-page = ⚠️ Не узнаю документ. Снимите первый лист: с названием, номером дела и датой.
paper-send-as-file = ⠀ Пришлите снимок файлом: так мессенджер его не сожмёт.
paper-show-trouble = 🔍 Показать, что мешает
paper-trouble-here = 🔍 Здесь: { $what }
paper-as-in-case = 🗂 В деле: { $value }
paper-line = { $name }: <b>{ $value }</b>
paper-line-said = ✍️ { $name }: <b>{ $value }</b>
paper-line-doubtful = ❓ { $name }: <b>{ $value }</b>
paper-line-differs = ⚠️ { $name }: <b>{ $value }</b>, а в деле { $known }
paper-not-printed = нет в документе

paper-lacks = ❗ Не прочитано, а без этого записать нельзя: { $what }
paper-parts-claimed = ⠀ Вся сумма — как в деле: { $parts }
paper-part-claimed = { $name } { $sum }
paper-take-claimed = 🗂 Части долга — как в деле
paper-grants = 💰 Взыскано судом: <b>{ $total }</b>
paper-grants-more = ⠀ { $part }: на { $difference } больше, чем в деле
paper-grants-less = ⠀ { $part }: на { $difference } меньше, чем в деле
paper-will-move = ➡️ После записи дело перейдёт: <b>{ $stage }</b>
paper-will-repeat = ➡️ Стадия не изменится: по этому приказу дело уже ведётся
paper-will-only-file = ➡️ К стадии «{ $stage }» документ не подходит: подошью к делу, ничего не меняя
paper-will-file = ➡️ Подошью к делу, стадия не изменится

paper-name-case = 📁 Указать дело
paper-check =
    { $count ->
        [one] 🔎 Проверить { $count } поле
        [few] 🔎 Проверить { $count } поля
       *[many] 🔎 Проверить { $count } полей
    }
paper-confirm = ✅ Записать в дело
paper-confirm-as-is = ✅ Всё верно, записать
paper-confirm-altered = ✅ Сверено с оригиналом, записать
paper-enter-now = ✅ Провести по делу сейчас
paper-change-fields = ✏️ Поля
paper-change-kind = 📑 Вид
paper-change-case = 📁 Дело
paper-original = 📎 Файл
paper-not-ours = 🗑 Не наш
paper-back = ‹ К документу
paper-say = ✏️ { $what }
paper-not-granted = Не взыскано: { $what }
paper-which-kind = Что это за документ?
paper-which-case = К какому делу относится документ? Напишите номер дела, договора, суда, УИД или фамилию.
paper-which-of =
    { $count ->
        [one] Нашлось { $count } дело
        [few] Нашлось { $count } дела
       *[many] Нашлось { $count } дел
    }. Какое?
paper-which-field = Какое поле исправить?

paper-is-it-right =
    { $name }: <b>{ $value }</b>

    Осталось проверить: { $left }
paper-right = ✅ Верно
paper-wrong = ✏️ Исправить
paper-what-is-it =
    { $name }: <b>{ $value }</b>

    { $how }
paper-field-absent = В документе этого нет
paper-choose = Выберите:
paper-write-text = Напишите, как в документе.
paper-write-person = Напишите фамилию, имя и отчество.
paper-write-date = Напишите дату, например 05.11.2026.
paper-write-money = Напишите сумму, например 12 345,67.
paper-write-number = Напишите номер цифрами.
paper-write-case-number = Напишите номер дела, например 2-1234/2026.
paper-write-uid = Напишите УИД, например 77MS0123-01-2026-004567-13.
paper-write-inn = Напишите ИНН цифрами.
paper-write-writ = Напишите серию и номер листа, например ФС 012345678.
paper-write-proceeding = Напишите номер производства, например 12345/26/77001-ИП.
paper-write-track = Напишите трек-номер.
paper-write-choice = Выберите значение кнопкой.

paper-filed = ✅ <b>{ $kind }</b> в деле
paper-filed-toast = Записано в дело { $number }
paper-moved = 📍 { $before } → <b>{ $after }</b>
paper-repeated = 📍 Стадия не изменилась: по этому приказу дело уже ведётся
paper-only-filed = 📍 Документ подшит. К стадии дела он не подошёл, и ничего больше не изменилось.
paper-just-filed = 📍 Документ подшит, стадия не изменилась
paper-reversed = 💰 Записи по отменённому приказу сняты с расчёта
paper-duty = ❗ { $duty }
paper-page = Страница { $number } из { $count }
paper-file-name = Дело { $number } { $kind }
button-open-paper = 📄 Открыть документ
notice-paper-filed =
    📄 В деле <b>{ $number }</b> новый документ: { $kind }

    { $stage }

refusal-paper-no-case = Сначала укажите дело, к которому относится документ.
refusal-paper-lacks =
    { $count ->
        [one] Не хватает { $count } поля
       *[other] Не хватает { $count } полей
    }. Впишите их, и документ можно будет записать.
refusal-paper-sums = Части долга не сходятся с итогом на { $excess }. Проверьте суммы: что-то прочитано неверно.
refusal-paper-costs = Долг и расходы не сходятся со всей суммой на { $excess }. Проверьте суммы: что-то прочитано неверно.
refusal-paper-file = Такой файл я не читаю. Пришлите фотографию, скан или PDF, а реестр — в формате .xlsx или .csv.
refusal-paper-too-large = Файл больше { $megabytes } МБ, мессенджер не даёт его скачать. Сожмите его или пришлите страницы по отдельности.
refusal-paper-not-downloaded = Не удалось скачать файл из мессенджера. Пришлите его ещё раз.
refusal-paper-text = Напишите непустой текст, не длиннее 300 знаков.
refusal-paper-person = Это не похоже на имя. Напишите фамилию, имя и отчество.
refusal-paper-date = Это не похоже на дату. Напишите её так: 05.11.2026.
refusal-paper-money = Это не похоже на сумму. Напишите её так: 12 345,67.
refusal-paper-number = Нужно число. Напишите его цифрами.
refusal-paper-case-number = Это не похоже на номер дела. Напишите его так: 2-1234/2026.
refusal-paper-uid = Это не похоже на УИД. Напишите его так: 77MS0123-01-2026-004567-13.
refusal-paper-inn = В ИНН не сходятся контрольные цифры. Сверьте и напишите ещё раз.
refusal-paper-writ = Это не похоже на номер листа. Напишите его так: ФС 012345678.
refusal-paper-proceeding = Это не похоже на номер производства. Напишите его так: 12345/26/77001-ИП.
refusal-paper-track = Это не похоже на трек-номер: не сходятся цифры. Сверьте и напишите ещё раз.
refusal-paper-choice = Выберите значение кнопкой.

## Виды документов

paper-kind-court-order = Судебный приказ
paper-kind-ruling-return = Определение о возвращении заявления
paper-kind-ruling-refusal = Определение об отказе в принятии заявления
paper-kind-ruling-cancel = Определение об отмене судебного приказа
paper-kind-writ = Исполнительный лист
paper-kind-fssp-decree = Постановление пристава
paper-kind-postal-notice = Почтовое уведомление
paper-kind-post-receipt = Чек Почты
paper-kind-fee-payment = Платёж госпошлины
paper-kind-our-paper = Наша бумага
paper-kind-unknown = Другой документ

## Поля

paper-field-case-number = Номер дела
paper-field-uid = УИД
paper-field-court-name = Суд
paper-field-precinct-number = Участок
paper-field-judge-name = Судья
paper-field-order-date = Дата документа
paper-field-in-force-date = Вступил в силу
paper-field-creditor-name = Взыскатель
paper-field-creditor-inn = ИНН взыскателя
paper-field-debtor-name = Должник
paper-field-debtor-birth-date = Дата рождения
paper-field-debtor-birth-place = Место рождения
paper-field-debtor-address = Адрес должника
paper-field-contract-number = Договор
paper-field-contract-date = Дата договора
paper-field-period-from = Период с
paper-field-period-to = Период по
paper-field-principal = Основной долг
paper-field-interest = Проценты
paper-field-penalty = Неустойка
paper-field-fees = Комиссии
paper-field-total-amount = Сумма долга
paper-field-state-fee = Госпошлина
paper-field-postal-costs = Почтовые расходы
paper-field-grand-total = Всего к взысканию
paper-field-reason = Основание
paper-field-reason-article = Статья
paper-field-cancelled-order-date = Дата отменённого приказа
paper-field-objection-date = Дата возражений
paper-field-writ-number = Номер листа
paper-field-issue-date = Дата выдачи
paper-field-decree-type = Вид постановления
paper-field-ip-number = Исполнительное производство
paper-field-fssp-department = Отделение приставов
paper-field-bailiff-name = Пристав
paper-field-exec-doc-number = Исполнительный документ
paper-field-exec-doc-date = Дата исполнительного документа
paper-field-track-number = Трек-номер
paper-field-status = Итог вручения
paper-field-sender-name = Отправитель
paper-field-recipient-name = Получатель
paper-field-recipient-address = Адрес получателя
paper-field-send-date = Отправлено
paper-field-delivery-date = Вручено
paper-field-return-date = Возвращено
paper-field-postage = Плата за письмо
paper-field-letter-kind = Что отправлено
paper-field-with-card = С уведомлением
paper-field-post-office = Отделение приёма
paper-field-fee-sum = Уплачено
paper-field-payment-date = Дата платежа
paper-field-payment-number = Номер платёжного документа
paper-field-received-date = Дата приёма судом

paper-decree-initiation = о возбуждении
paper-decree-end = об окончании
paper-decree-refusal = об отказе в возбуждении
paper-status-delivered = вручено
paper-status-refused = адресат отказался
paper-status-returned-expired = возврат: истёк срок хранения
paper-status-returned-absent = возврат: адресат отсутствует
paper-with-card-yes = да
paper-with-card-no = нет

## Основания

paper-reason-no-documents = нет документов, подтверждающих требование
paper-reason-fee-not-paid = не уплачена госпошлина
paper-reason-form-violation = нарушены форма или содержание заявления
paper-reason-no-copy-proof = нет доказательств отправки копии должнику
paper-reason-wrong-jurisdiction = не тот судебный участок
paper-reason-no-authority = не подтверждены полномочия подписавшего
paper-reason-duplicate-case = такое дело уже есть в суде
paper-reason-applicant-request = по просьбе взыскателя
paper-reason-dispute-of-law = усматривается спор о праве
paper-reason-not-order-claim = требование не для приказа
paper-reason-debtor-abroad = должник живёт за пределами России
paper-reason-debtor-dead = должник умер
paper-reason-bankruptcy = банкротство должника
paper-reason-already-decided = спор уже решён судом
paper-reason-debtor-objections = возражения должника
paper-reason-paid = исполнено полностью
paper-reason-no-property = нет имущества
paper-reason-not-found = должник или имущество не найдены
paper-reason-revoked = отозван взыскателем
paper-reason-no-requirements = документ не соответствует требованиям
paper-reason-wrong-place = не то отделение приставов
paper-reason-no-application = нет заявления взыскателя
paper-reason-expired = истёк срок предъявления

## Что исправить

paper-cure-no-documents = 🛠 Что сделать: приложить договор, подтверждение выдачи займа и все договоры уступки, затем подать снова.
paper-cure-fee-not-paid = 🛠 Что сделать: сверить размер пошлины, доплатить, приложить платёжное поручение с отметкой банка и подать снова.
paper-cure-form-violation = 🛠 Что сделать: исправить заявление по ст. 124 ГПК РФ (идентификатор должника, расчёт, подпись) и подать снова.
paper-cure-no-copy-proof = 🛠 Что сделать: отправить должнику копию заявления с приложениями, приложить почтовую квитанцию и подать снова.
paper-cure-wrong-jurisdiction = 🛠 Что сделать: найти участок по месту жительства должника, исправить суд в деле и подать туда.
paper-cure-no-authority = 🛠 Что сделать: приложить действующую доверенность с правом подписи и подать снова.
paper-cure-duplicate-case = 🛠 Что сделать: найти это дело в суде и проверить, кто и когда подал заявление.
paper-cure-applicant-request = 🛠 Что сделать: проверить, кто и почему отозвал заявление. Подать можно снова.
paper-cure-dispute-of-law = 🛠 Что сделать: готовить иск. Пошлину за приказ можно зачесть.
paper-cure-not-order-claim = 🛠 Что сделать: готовить иск. Пошлину за приказ можно зачесть.
paper-cure-debtor-abroad = 🛠 Что сделать: проверить адрес должника. Если он за границей, готовить иск.
paper-cure-debtor-dead = 🛠 Что сделать: запросить подтверждение смерти и искать наследников через нотариуса.
paper-cure-bankruptcy = 🛠 Что сделать: найти дело о банкротстве и заявиться в реестр требований.
paper-cure-already-decided = 🛠 Что сделать: найти вступивший в силу акт. По нему, возможно, уже есть исполнительный документ.
