# Team chats: linking a group, its topics, what the team is told.

menu-teams = 💬 Team chats
teams-how =
    <b>Team chats</b>
    Add the bot to a group, make it an administrator who may manage topics, and write /team there. The bot will tell the team of letters, rulings, payments and hearings: numbers of cases and sums, no names.
teams-line =
    { $active ->
        [yes] ✅
       *[no] ⛔
    } { $title } · { $sort ->
        [court] by court
       *[stage] by stage
    }
teams-unlink = Unlink “{ $title }”
team-door =
    <b>Team chat “{ $title }”</b>
    News of cases will come here: numbers and sums, no names. How are they to be sorted into topics?
team-linked =
    <b>The chat is linked</b>
    Topics { $sort ->
        [court] by court
       *[stage] by stage
    }. A note on a case: “C-123 text”, or a reply to the bot's message.
team-needs-forum =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } Topics are on in the group
team-needs-rights =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } The bot is an administrator and may manage topics
team-plain = Without these all of it comes to the general chat. Switch them on and press the button once more.
team-sort-stage = By stage
team-sort-court = By court
team-unlink = Unlink
team-unlinked = Chat “{ $title }” is unlinked. To have it back, write /team in it.
team-notice-lost = The bot was removed from the team chat “{ $title }”. News no longer comes there. To have it back, add the bot and write /team in the group.
team-topic-a = A · Intake · { $count }
team-topic-b = B · Before court · { $count }
team-topic-c = C · Order · { $count }
team-topic-d = D · Claim · { $count }
team-topic-e = E · Enforcement · { $count }
team-topic-f = F · Special · { $count }
team-topic-g = G · Closed · { $count }
team-stub = News of the department…
team-news =
    { $count ->
        [one] <b>{ $count } piece of news</b>
       *[other] <b>{ $count } pieces of news</b>
    }
team-line = { $number } · { $sum } · { $what }
team-count = { $what }: { $count }
team-cases =
    { $count ->
        [one] { $count } case in all
       *[other] { $count } cases in all
    }
team-list = 📋 List: { $count }
team-hush = 🔕 Quiet for a day
team-loud = 🔔 Tell again
team-hushed = Quiet until { $until }. What happens meanwhile comes afterwards in one message.
team-is-loud = News comes here again.
team-behind = <b>Cases of the message</b>
team-nothing-behind = You cannot see these cases, or the message is too old.
team-noted = 📝 { $number }: the note is kept
team-note-which = The message speaks of several cases. Begin with the number: “C-123 text of the note”.
team-alert-escalated = A task is late
team-alert-hearing = A hearing tomorrow
team-alert-nobodys = Nobody is responsible
team-alert-cancelled = The act was set aside
team-alert-refused = Refused by the court
team-alert-returned = Returned by the court
team-alert-letter-back = A letter came back
team-alert-letter-lost = A letter is lost
team-alert-issued = Decided for us
team-alert-delivered = A letter was delivered
team-alert-paid = A payment
team-alert-payment-undone = A payment was undone
