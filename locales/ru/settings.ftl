# Личные настройки: язык, часовой пояс, час сводки.

settings-language = 🌐 Язык: { $language }
settings-clock = 🕒 Часовой пояс: { $zone } ({ $offset }), сейчас { $now }
settings-hour = 📊 Сводка приходит в { $hour } по рабочим дням
settings-morning = ☀️ Работа на день приходит в { $hour } по рабочим дням
settings-open-zone = 🕒 Часовой пояс
settings-open-hour = 📊 Час сводки
settings-open-morning = ☀️ Час утреннего списка
settings-choose-zone = Выберите часовой пояс. По нему приходит сводка и показываются время и «сегодня».
settings-choose-hour = В котором часу присылать утренние сообщения? По вашему часовому поясу, по рабочим дням.
settings-zone = { $city } · { $offset }
settings-zone-other = Другой…
settings-type-zone = Напишите название часового пояса, как в базе IANA, например Europe/Warsaw или Asia/Almaty.
refusal-zone = Такого часового пояса нет. Название пишется так: Europe/Warsaw, Asia/Almaty.
settings-city-kaliningrad = Калининград
settings-city-moscow = Москва
settings-city-samara = Самара
settings-city-yekaterinburg = Екатеринбург
settings-city-omsk = Омск
settings-city-krasnoyarsk = Красноярск
settings-city-irkutsk = Иркутск
settings-city-yakutsk = Якутск
settings-city-vladivostok = Владивосток
settings-city-magadan = Магадан
settings-city-kamchatka = Камчатка
