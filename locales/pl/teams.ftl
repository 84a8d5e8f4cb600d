# Czaty zespołów: podłączenie grupy, tematy, wiadomości dla zespołu.

menu-teams = 💬 Czaty zespołów
teams-how =
    <b>Czaty zespołów</b>
    Dodaj bota do grupy, uczyń go administratorem z prawem zarządzania tematami i napisz tam /team. Bot będzie informował zespół o listach, orzeczeniach, wpłatach i rozprawach: numery spraw i kwoty, bez nazwisk.
teams-line =
    { $active ->
        [yes] ✅
       *[no] ⛔
    } { $title } · { $sort ->
        [court] według sądów
       *[stage] według etapów
    }
teams-unlink = Odłącz „{ $title }”
team-door =
    <b>Czat zespołu „{ $title }”</b>
    Będą tu przychodzić wiadomości o sprawach: numery i kwoty, bez nazwisk. Jak rozłożyć je na tematy?
team-linked =
    <b>Czat jest podłączony</b>
    Tematy { $sort ->
        [court] według sądów
       *[stage] według etapów
    }. Notatka do sprawy: „C-123 tekst” albo odpowiedź na wiadomość bota.
team-needs-forum =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } W grupie włączono tematy
team-needs-rights =
    { $done ->
        [yes] ✅
       *[no] ▫️
    } Bot jest administratorem i może zarządzać tematami
team-plain = Bez tego wszystko trafi do czatu ogólnego. Włącz je i naciśnij przycisk jeszcze raz.
team-sort-stage = Według etapów
team-sort-court = Według sądów
team-unlink = Odłącz
team-unlinked = Czat „{ $title }” odłączony. Aby przywrócić, napisz w nim /team.
team-notice-lost = Bota usunięto z czatu zespołu „{ $title }”. Wiadomości już tam nie przychodzą. Aby przywrócić, dodaj bota i napisz w grupie /team.
team-topic-a = A · Przyjęcie · { $count }
team-topic-b = B · Przed sądem · { $count }
team-topic-c = C · Nakaz · { $count }
team-topic-d = D · Pozew · { $count }
team-topic-e = E · Egzekucja · { $count }
team-topic-f = F · Szczególne · { $count }
team-topic-g = G · Zamknięte · { $count }
team-stub = Wiadomości działu…
team-news =
    { $count ->
        [one] <b>{ $count } wiadomość</b>
        [few] <b>{ $count } wiadomości</b>
       *[many] <b>{ $count } wiadomości</b>
    }
team-line = { $number } · { $sum } · { $what }
team-count = { $what }: { $count }
team-cases =
    { $count ->
        [one] Razem { $count } sprawa
        [few] Razem { $count } sprawy
       *[many] Razem { $count } spraw
    }
team-list = 📋 Lista: { $count }
team-hush = 🔕 Cisza przez dobę
team-loud = 🔔 Informuj znowu
team-hushed = Cisza do { $until }. To, co się wydarzy, przyjdzie potem w jednej wiadomości.
team-is-loud = Wiadomości znowu tu przychodzą.
team-behind = <b>Sprawy z wiadomości</b>
team-nothing-behind = Nie widzisz tych spraw albo wiadomość jest za stara.
team-noted = 📝 { $number }: notatka zapisana
team-note-which = W wiadomości jest kilka spraw. Zacznij od numeru: „C-123 treść notatki”.
team-alert-escalated = Zadanie spóźnione
team-alert-hearing = Rozprawa jutro
team-alert-nobodys = Brak odpowiedzialnego
team-alert-cancelled = Orzeczenie uchylone
team-alert-refused = Odmowa sądu
team-alert-returned = Zwrot przez sąd
team-alert-letter-back = Zwrot listu
team-alert-letter-lost = List zaginął
team-alert-issued = Orzeczono na naszą korzyść
team-alert-delivered = List doręczony
team-alert-paid = Wpłata
team-alert-payment-undone = Wpłata wycofana
