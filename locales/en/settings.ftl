# A person's own settings: language, clock, hour of the digest.

settings-language = 🌐 Language: { $language }
settings-clock = 🕒 Time zone: { $zone } ({ $offset }), now { $now }
settings-hour = 📊 The digest comes at { $hour } on working days
settings-morning = ☀️ The work of the day comes at { $hour } on working days
settings-open-zone = 🕒 Time zone
settings-open-hour = 📊 Hour of the digest
settings-open-morning = ☀️ Hour of the morning list
settings-choose-zone = Choose your time zone. The digest comes by it, and times and “today” are shown by it.
settings-choose-hour = At what hour should the morning messages come? By your own time zone, on working days.
settings-zone = { $city } · { $offset }
settings-zone-other = Another…
settings-type-zone = Write the name of the time zone as the IANA database has it, such as Europe/Warsaw or Asia/Almaty.
refusal-zone = There is no such time zone. A name is written like this: Europe/Warsaw, Asia/Almaty.
settings-city-kaliningrad = Kaliningrad
settings-city-moscow = Moscow
settings-city-samara = Samara
settings-city-yekaterinburg = Yekaterinburg
settings-city-omsk = Omsk
settings-city-krasnoyarsk = Krasnoyarsk
settings-city-irkutsk = Irkutsk
settings-city-yakutsk = Yakutsk
settings-city-vladivostok = Vladivostok
settings-city-magadan = Magadan
settings-city-kamchatka = Kamchatka
