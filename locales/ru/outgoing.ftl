# Документы, которые уходят: виды, сведения, шаблоны.

outgoing-kind-order-application = Заявление о судебном приказе
outgoing-kind-claim = Исковое заявление
outgoing-kind-claim-simplified = Иск в упрощённом порядке
outgoing-kind-calculation = Расчёт задолженности
outgoing-kind-cession-extract = Выписка из договора уступки
outgoing-kind-assignment-notice = Уведомление об уступке
outgoing-kind-writ-application = Заявление об исполнительном листе
outgoing-kind-bailiff-application = Заявление приставам
outgoing-kind-bank-application = Заявление в банк
outgoing-kind-correction-application = Заявление об исправлении
outgoing-kind-succession-application = Заявление о замене взыскателя
outgoing-kind-term-objection = Возражения о сроке давности
outgoing-kind-no-debt-certificate = Справка об отсутствии долга
outgoing-kind-plan-agreement = Соглашение о графике
outgoing-kind-cover-letter = Сопроводительное письмо
outgoing-kind-inquiry = Запрос о движении дела
outgoing-kind-inventory-107 = Опись вложения ф. 107
outgoing-kind-list-103 = Список отправлений ф. 103
outgoing-kind-notice-119 = Уведомление о вручении ф. 119
outgoing-kind-envelope = Конверт
outgoing-kind-court-envelope = Конверт в суд
outgoing-fact-day = ▫️ дата документа
outgoing-fact-number = ▫️ номер дела у нас
outgoing-fact-debtor-name = ▫️ ФИО должника
outgoing-fact-debtor-born = ▫️ дата рождения должника
outgoing-fact-debtor-birth-place = ▫️ место рождения должника
outgoing-fact-debtor-passport = ▫️ паспорт должника
outgoing-fact-debtor-inn = ▫️ ИНН должника
outgoing-fact-debtor-snils = ▫️ СНИЛС должника
outgoing-fact-debtor-address = ▫️ адрес регистрации должника
outgoing-fact-debtor-residence = ▫️ место жительства должника
outgoing-fact-debtor-employer = ▫️ работодатель должника
outgoing-fact-claimant-name = ▫️ название взыскателя
outgoing-fact-claimant-inn = ▫️ ИНН взыскателя
outgoing-fact-claimant-kpp = ▫️ КПП взыскателя
outgoing-fact-claimant-ogrn = ▫️ ОГРН взыскателя
outgoing-fact-claimant-address = ▫️ адрес взыскателя
outgoing-fact-claimant-phone = ▫️ телефон взыскателя
outgoing-fact-claimant-email = ▫️ эл. почта взыскателя
outgoing-fact-claimant-account = ▫️ счёт взыскателя
outgoing-fact-claimant-bank = ▫️ банк взыскателя
outgoing-fact-claimant-bic = ▫️ БИК банка взыскателя
outgoing-fact-claimant-corr-account = ▫️ корр. счёт банка взыскателя
outgoing-fact-signer-name = ▫️ кто подписывает
outgoing-fact-signer-basis = ▫️ основание подписи
outgoing-fact-seller-name = ▫️ первоначальный кредитор
outgoing-fact-seller-inn = ▫️ ИНН первоначального кредитора
outgoing-fact-cession-number = ▫️ номер договора уступки
outgoing-fact-cession-date = ▫️ дата договора уступки
outgoing-fact-contract-number = ▫️ номер договора займа
outgoing-fact-contract-date = ▫️ дата договора займа
outgoing-fact-loan-amount = ▫️ сумма займа
outgoing-fact-loan-rate = ▫️ ставка займа
outgoing-fact-loan-due-on = ▫️ срок возврата займа
outgoing-fact-overdue-since = ▫️ день выхода на просрочку
outgoing-fact-deal-uid = ▫️ УИд сделки
outgoing-fact-court-name = ▫️ суд
outgoing-fact-court-to = ▫️ как обращаться в суд
outgoing-fact-court-address = ▫️ адрес суда
outgoing-fact-court-case-number = ▫️ номер дела в суде
outgoing-fact-court-uid = ▫️ УИД дела
outgoing-fact-court-posted-on = ▫️ день отправки документов в суд
outgoing-fact-court-barcode = ▫️ номер отправления в суд
outgoing-fact-act-date = ▫️ дата судебного акта
outgoing-fact-force-date = ▫️ день вступления акта в силу
outgoing-fact-cancelled-on = ▫️ день отмены приказа
outgoing-fact-enforcement-number = ▫️ номер исполнительного производства
outgoing-fact-bank-name = ▫️ банк должника
outgoing-fact-principal = ▫️ основной долг
outgoing-fact-interest = ▫️ проценты
outgoing-fact-penalty = ▫️ неустойка
outgoing-fact-fees = ▫️ комиссии
outgoing-fact-price = ▫️ цена требования
outgoing-fact-awarded-costs = ▫️ присуждённые издержки
outgoing-fact-owed = ▫️ весь остаток долга
outgoing-fact-paid = ▫️ поступившие платежи
outgoing-fact-sold-principal = ▫️ уступленный основной долг
outgoing-fact-sold-interest = ▫️ уступленные проценты
outgoing-fact-sold-penalty = ▫️ уступленная неустойка
outgoing-fact-sold-fees = ▫️ уступленные комиссии
outgoing-fact-sold = ▫️ уступленная сумма
outgoing-fact-order-fee = ▫️ пошлина за приказ
outgoing-fact-claim-fee = ▫️ пошлина за иск
outgoing-fact-fee-paid = ▫️ уплаченная пошлина
outgoing-fact-claim-fee-left = ▫️ доплата пошлины
outgoing-fact-postage = ▫️ почтовые расходы
outgoing-fact-plan-total = ▫️ сумма графика
outgoing-fact-plan-day = ▫️ дата графика
outgoing-fact-plan-forgiven = ▫️ сколько неустойки простим за исполненный график
outgoing-fact-plan-signature = ▫️ электронная подпись должника под графиком
outgoing-fact-earned = ▫️ начисления
outgoing-fact-movements = ▫️ движение по долгу
outgoing-fact-shares = ▫️ платежи по графику
outgoing-fact-posted = ▫️ отправленные письма
outgoing-fact-slips = ▫️ описки суда
outgoing-fact-entry-link = ▫️ код входа в чат для должника
outgoing-entry-code = О долге, оплате и рассрочке – в нашем боте Telegram. Наведите на код камеру телефона или откройте ссылку под этим текстом; бот попросит дату рождения. Код действует { $days } дней и впускает один раз. Не показывайте его другим.
outgoing-wrong-field = ▫️ строка { $line }: поля «{ $what }» нет
outgoing-wrong-field-nearest = ▫️ строка { $line }: поля «{ $what }» нет. Возможно, «{ $nearest }»
outgoing-wrong-mark = ▫️ строка { $line }: знак [{ $what }] неизвестен
outgoing-wrong-mark-nearest = ▫️ строка { $line }: знак [{ $what }] неизвестен. Возможно, «{ $nearest }»
outgoing-wrong-table = ▫️ строка { $line }: таблицы «{ $what }» нет
outgoing-wrong-table-nearest = ▫️ строка { $line }: таблицы «{ $what }» нет. Возможно, «{ $nearest }»
outgoing-wrong-form = ▫️ строка { $line }: бланка или адресата «{ $what }» нет
outgoing-wrong-form-nearest = ▫️ строка { $line }: бланка или адресата «{ $what }» нет. Возможно, «{ $nearest }»
outgoing-wrong-brace = ▫️ строка { $line }: фигурная скобка без пары
outgoing-wrong-part = ▫️ строка { $line }: двойная скобка [[ ]] без пары или одна в другой
outgoing-wrong-if = ▫️ строка { $line }: [если { $what }] без [конец]
outgoing-wrong-end = ▫️ строка { $line }: [конец] без [если …]
outgoing-wrong-empty = ▫️ в шаблоне нет ни строки
outgoing-wrong-long = ▫️ шаблон длиннее 60 000 знаков
card-outgoing = 📤 Документы
outgoing-head =
    📤 <b>Документы дела { $number }</b>
    { $stage }
outgoing-none = На этом этапе документов не нужно. Любой можно сделать отдельно.
outgoing-line-fresh = ✅ { $kind }, { $on }
outgoing-line-stale = ⚠️ { $kind }: данные изменились после { $on }
outgoing-line-ready = ▫️ { $kind }: можно сделать
outgoing-line-lacks = ✖️ { $kind }: не хватает { $count }
outgoing-make-all = 📄 Сделать всё, что можно: { $count }
outgoing-others = Другие документы
outgoing-others-head =
    📤 <b>Какой документ сделать?</b>
    Дело { $number }
outgoing-templates = 🧩 Шаблоны
outgoing-paper-head =
    📄 <b>{ $kind }</b>
    Дело { $number }
outgoing-paper-made = Сделан { $on }, страниц: { $pages }
outgoing-paper-sum = Долг, сохранённый с ним: { $sum }
outgoing-paper-stale =
    ⚠️ После этого изменилось:{ $what }
    Печатать нельзя, сделайте заново.
outgoing-paper-lacks = ✖️ Не хватает:{ $what }
outgoing-make = 📄 Сделать
outgoing-make-anew = 🔄 Сделать заново
outgoing-pdf = 🖨 PDF
outgoing-word = ✏️ Word
outgoing-back = ‹ К документам
outgoing-file-name = { $number } { $kind }
outgoing-file = 📄 { $kind }, дело { $number }. Прочтите и подпишите.
outgoing-made-toast = Готово: { $count }
refusal-outgoing-lacks =
    «{ $kind }» сделать нельзя, не хватает:{ $what }
    Внесите это и попробуйте снова.
refusal-outgoing-stale =
    «{ $kind }» устарел, изменилось:{ $what }
    Нажмите «Сделать заново».
refusal-outgoing-superseded = Этот документ заменён новым. Откройте документы дела и возьмите новый.
refusal-outgoing-no-word = У бланка почты нет файла Word. Возьмите PDF.
refusal-template-wrong =
    Шаблон не принят, ошибок: { $count }{ $what }
    Исправьте и пришлите файл снова.
refusal-template-file = Файл не прочитался. Пришлите текст (.txt) в кодировке UTF-8.
template-list =
    🧩 <b>Шаблоны документов</b>
    Выберите, какой посмотреть или изменить.
template-head = 🧩 <b>{ $kind }</b>
template-in-force-shipped = В силе: из поставки
template-in-force = В силе: версия { $version }
template-how = Скачайте текст, измените в любом редакторе и пришлите обратно: я проверю поля и покажу PDF.
template-take = ⬇️ Скачать текст
template-fields = 📖 Поля и знаки
template-preview = 👁 Посмотреть PDF
template-send = ⬆️ Прислать свой
template-send-ask = Пришлите файл .txt с новым текстом.
template-version = Версия { $version } от { $on }
template-version-shipped = Версия из поставки
template-taken =
    🧩 <b>{ $kind }</b>
    Версия { $version } проверена, ошибок нет. Посмотрите PDF и введите её в силу.
template-use = ✅ Ввести в силу
template-used-toast = Введено в силу
template-back = ‹ К шаблону
template-list-back = ‹ К шаблонам
template-file = 🧩 { $kind }: текст шаблона
template-preview-file = 👁 { $kind }: как это будет выглядеть
template-fields-name = Поля шаблонов
template-fields-file = 📖 Все поля и знаки шаблонов
template-field-line = { $name }    { $latin }    { $meaning }, например: { $example }
template-field-forms =     формы: { $forms }
template-marks =
    # ЗАГОЛОВОК    ## подзаголовок    = строка по центру    > строка справа вверху    % не печатается
    1. пункт с номером    - пункт с чертой    **жирно**    каждая строка – отдельный абзац
    {""}[[ часть ]] пропадёт, если поле в ней пусто    [поле со знаком ?] оставит черту для руки
    {""}[если поле] и [конец] на своих строках – абзацы, которые нужны не всегда
    {""}[таблица: суммы]  [таблица: начисления]  [таблица: движение]  [таблица: реестр]  [таблица: график]  [таблица: описки]
    {""}[бланк: ф107, должник]  [подпись]  [код входа]  [новая страница]
