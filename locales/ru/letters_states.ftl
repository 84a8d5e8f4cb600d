# Где письмо
mail-status-registered = номер присвоен, Почта ещё не приняла
mail-status-accepted = принято Почтой
mail-status-not-accepted = Почта отказала в приёме
mail-status-in-transit = в пути
mail-status-at-office = ждёт в отделении вручения
mail-status-out-for-delivery = передано почтальону или курьеру
mail-status-attempt-failed = попытка вручения не удалась
mail-status-placed = опущено в ящик, получение не подтверждено
mail-status-delivered = вручено адресату
mail-status-returning = возвращается к нам
mail-status-returned = вернулось к нам
mail-status-unclaimed = не востребовано, на временном хранении
mail-status-loss-suspected = Почта не находит отправление
mail-status-lost = утрачено
mail-status-seized = изъято или уничтожено
mail-status-cancelled = отправка отменена
mail-status-check = нужно проверить вручную

# Почему письмо не вручили или повернули
mail-reason-expired = истёк срок хранения
mail-reason-refusal = адресат отказался
mail-reason-absent = адресата нет по адресу
mail-reason-moved = адресат выбыл
mail-reason-death = адресат умер
mail-reason-wrong-address = неверный адрес
mail-reason-no-access = нет доступа к адресату или ящику
mail-reason-by-sender = по заявлению отправителя
mail-reason-damaged = отправление повреждено

# Что отправлено
letter-kind-assignment-notice = уведомление об уступке
letter-kind-order-copy = копия заявления о приказе должнику
letter-kind-order-pack = заявление о судебном приказе в суд
letter-kind-claim-copy = копия иска должнику
letter-kind-claim-pack = иск в суд
letter-kind-bank-pack = исполнительный документ в банк
letter-kind-bailiff-pack = исполнительный документ приставам
letter-kind-inquiry = запрос о судьбе документов
letter-kind-other = другое письмо

# Что это значит для дела
mail-event-court-delivery = Суд получил документы: они на рассмотрении с этого дня.
mail-event-debtor-served = Должник получил письмо.
mail-event-debtor-deemed-served = Письмо можно считать доставленным, хотя должник его не получил (ст. 165.1 ГК РФ). Решает юрист.
mail-event-addressee-delivery = Адресат получил письмо.

# Что должен увидеть человек
mail-alarm-delivery-taken-back = Почта отменила вручение, о котором сообщила раньше.
mail-alarm-another-item = Под этим номером Почта показывает чужое отправление.
mail-alarm-returning = Письмо повернули обратно, оно возвращается к нам.
mail-alarm-returned = Письмо вернулось к нам, адресат его не получил.
mail-alarm-death = Почта сообщает, что адресат умер.
mail-alarm-lost = Почта утратила отправление, либо оно изъято.
mail-alarm-loss-suspected = Почта не находит отправление на месте.
mail-alarm-unclaimed = Письмо не востребовано и лежит на временном хранении.
mail-alarm-not-accepted = Почта не приняла отправление.
mail-alarm-cancelled = Отправка отменена: письмо никуда не идёт.
mail-alarm-check = Операции Почты не говорят однозначно, где письмо.
mail-alarm-silence = О письме давно ничего не слышно.

# Что делать дальше
mail-next-delivery-taken-back = Проверьте историю отправления. Если дело уже двинулось, верните его на прежнюю стадию.
mail-next-another-item = Сверьте номер с квитанцией: дату и отделение приёма.
mail-next-returning = Узнайте причину возврата и подготовьте новую отправку.
mail-next-returned = Приложите конверт к делу и решите, отправлять ли снова.
mail-next-death = Передайте дело на проверку: жив ли должник.
mail-next-lost = Подайте заявление о розыске и отправьте документы заново.
mail-next-loss-suspected = Спросите в отделении; через несколько дней подайте заявление о розыске.
mail-next-unclaimed = Заберите письмо или отправьте снова.
mail-next-not-accepted = Исправьте то, на что указала Почта, и сдайте снова.
mail-next-cancelled = Если отправка нужна, сдайте письмо под новым номером.
mail-next-check = Посмотрите операции и отметьте, что случилось на самом деле.
mail-next-silence = Спросите в отделении или подайте заявление о розыске.

# Операции Почты по видам
post-operation-1 = Приём
post-operation-2 = Вручение
post-operation-3 = Возврат
post-operation-4 = Досылка
post-operation-5 = Невручение
post-operation-6 = Хранение
post-operation-7 = Временное хранение
post-operation-8 = Обработка
post-operation-12 = Неудачная попытка вручения
post-operation-13 = Регистрация отправки
post-operation-15 = Передача на временное хранение
post-operation-16 = Уничтожение
post-operation-17 = Передача вложения на баланс
post-operation-18 = Регистрация утраты
post-operation-20 = Регистрация
post-operation-21 = Доставка
post-operation-22 = Недоставка
post-operation-23 = Поступление на временное хранение
post-operation-25 = Вскрытие
post-operation-26 = Отмена
post-operation-27 = Получена электронная регистрация
post-operation-28 = Присвоение идентификатора
post-operation-34 = Электронное уведомление загружено
post-operation-35 = Отказ в курьерской доставке
post-operation-37 = Предварительное оформление
post-operation-42 = Вторая неудачная попытка вручения
post-operation-43 = Вручение разрешено
post-operation-44 = Отказ в приёме
post-operation-45 = Отказ от электронного уведомления
post-operation-46 = Отмена присвоения идентификатора
post-operation-48 = Частичное вручение
post-operation-49 = Отказ в продлении хранения
post-operation-59 = Регистрация внешнего номера
post-operation-62 = Возвращено клиенту
post-operation-1027 = Недостача
post-operation-other = Другая операция ({ $code })

# Что пошло не так
error-post-limit = Запросы к Почте на сегодня исчерпаны. Письма будут проверены завтра.
error-post-credentials = Почта не принимает логин или пароль. Администратору: проверьте POST_LOGIN и POST_PASSWORD и доступ по договору.
error-post-rejected = Почта не приняла запрос. Повторять его бесполезно: проверьте номер отправления.
refusal-post-barcode = «{ $barcode }» не похоже на номер отправления. Нужны 14 цифр с квитанции, либо две буквы, девять цифр и две буквы.
