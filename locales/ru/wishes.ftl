# Понятое из свободных слов должника.

wishes-understood-person = Сейчас позовём.
wishes-understood-stop = Больше не пишем первыми.
wishes-understood-death = Примите наши соболезнования. Нажмите, и мы сразу остановим взыскание.
wishes-understood-bankruptcy = Если идёт банкротство, нажмите: сразу остановим взыскание.
wishes-understood-hardship = Давайте посмотрим, чем можно помочь.
wishes-understood-why = Покажем, из чего сложилась сумма.
wishes-understood-pay = Заплатить можно здесь.
wishes-understood-plan = Можно платить по частям.
wishes-death = 🕯 Человек умер
wishes-bankruptcy = Идёт банкротство
wishes-hardship = 🤝 Мне трудно платить
wishes-why = ❓ Почему столько
wishes-pay = 💳 Заплатить
wishes-plan = 🗓 По частям
