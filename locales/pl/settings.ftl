# Ustawienia osobiste: język, strefa czasowa, godzina podsumowania.

settings-language = 🌐 Język: { $language }
settings-clock = 🕒 Strefa czasowa: { $zone } ({ $offset }), teraz { $now }
settings-hour = 📊 Podsumowanie przychodzi o { $hour } w dni robocze
settings-morning = ☀️ Praca na dzień przychodzi o { $hour } w dni robocze
settings-open-zone = 🕒 Strefa czasowa
settings-open-hour = 📊 Godzina podsumowania
settings-open-morning = ☀️ Godzina listy porannej
settings-choose-zone = Wybierz strefę czasową. Według niej przychodzi podsumowanie i pokazywane są godziny oraz „dziś”.
settings-choose-hour = O której przysyłać poranne wiadomości? Według Twojej strefy czasowej, w dni robocze.
settings-zone = { $city } · { $offset }
settings-zone-other = Inna…
settings-type-zone = Napisz nazwę strefy czasowej tak, jak jest w bazie IANA, na przykład Europe/Warsaw albo Asia/Almaty.
refusal-zone = Nie ma takiej strefy czasowej. Nazwę pisze się tak: Europe/Warsaw, Asia/Almaty.
settings-city-kaliningrad = Kaliningrad
settings-city-moscow = Moskwa
settings-city-samara = Samara
settings-city-yekaterinburg = Jekaterynburg
settings-city-omsk = Omsk
settings-city-krasnoyarsk = Krasnojarsk
settings-city-irkutsk = Irkuck
settings-city-yakutsk = Jakuck
settings-city-vladivostok = Władywostok
settings-city-magadan = Magadan
settings-city-kamchatka = Kamczatka
