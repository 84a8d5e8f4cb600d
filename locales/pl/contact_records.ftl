# Kontakty z dłużnikiem: co wolno teraz, co było i dlaczego zgodnie z prawem, co nie wyszło; telefony i wizyty wpisane ręcznie.

contacts-list = 📒 Kontakty z dłużnikiem
contacts-list-head = <b>{ $number }</b>: kontakty z dłużnikiem
contacts-list-none = Kontaktów jeszcze nie było.
contacts-now-open = ✅ <b>{ $way }</b>: teraz wolno ({ $counts })
contacts-now-shut =
    ⛔ <b>{ $way }</b>
    { $why }
    { $when }
contacts-count =
    { $period ->
        [day] dziś
        [week] w tygodniu
       *[month] w miesiącu
    } { $made } z { $most }
contacts-line =
    { $lawful ->
        [yes] { $theirs ->
            [yes] 📥
           *[no] ✅
        }
       *[no] ⛔
    } { $at } · { $channel } · { $state }
contacts-unsent-line =
    { $waits ->
        [yes] ⏳ czeka na swoją porę, { $on }
       *[no] ✖️ nie wyszło, { $on }
    }
contacts-newer = ‹ Nowsze
contacts-older = Starsze ›
contact-head =
    <b>{ $at }</b>, { $channel }
    Do kogo: { $recipient }. Wynik: { $state }.
contact-colleague = Zapisano: { $name }
contact-failed = Przyczyna: { $reason }
contact-approved-text = Zatwierdzony tekst: „{ $name }”
contact-was-lawful = ✅ <b>To było zgodne z prawem.</b>
contact-was-unlawful = ⛔ <b>O tej porze nie było to dozwolone.</b>
contact-outside-limits = Zaczął dłużnik: godziny i limity prawa go nie wiążą.
contact-rules = Reguły: { $article }, obowiązują od { $since }.
contact-clock =
    🕐 { $zone }: { $on }, { $local }, { $day }, wolno od { $opens } do { $closes }{ $open ->
        [yes] { "" }
       *[no] {" "}— poza godzinami
    }
contact-made-before = Wcześniej było:
contact-broken = ❗ Zapis zmieniono: wynika z niego inna ocena. Powiadom administratora.
contact-no-certificate = Zapisano, zanim oceny zaczęto przechowywać.
contact-see-words = 💬 Co powiedziano
contact-words =
    <b>{ $at }</b>

    { $words }
contact-never = Czekanie nic nie da: najpierw musi zniknąć przyczyna.
contact-unsent-head =
    <b>Wiadomość nie wyszła</b>
    „{ $name }”, { $at }
contact-unsent-waits = ⏳ Czeka na dozwoloną porę: nie wcześniej niż { $at }.
contact-unsent-expired = ✖️ Do { $at } nie było dozwolonej pory, a później słowa nie byłyby prawdą.
contact-unsent-unreachable = ✖️ Nie ma działającego kanału: ani czatu, ani poczty, ani numeru do SMS.
contact-unsent-nobody = ✖️ Ta osoba nie mówi już za dłużnika.
contact-unsent-refused = ✖️ O tej porze prawo na to nie pozwalało; od tego czasu coś się zmieniło.
contact-unsent-now = <b>Teraz:</b>
contact-hand-call = 📞 Zadzwonić
contact-hand-visit = 🚪 Odwiedzić
contact-hand-their-call = 📥 Dłużnik sam zadzwonił
contact-hand-to-debtor = dłużnik
contact-hand-to-representative = przedstawiciel
contact-hand-to-heir = spadkobierca
contact-hand-to-third-person = inna osoba
contact-hand-head =
    <b>{ $number }</b>
    { $way }. Rozmówca: { $to }.
contact-hand-already = Jeśli rozmowa już się odbyła, zapisz ją: inaczej liczniki będą błędne. Kierownik się dowie.
contact-hand-reached = ✅ Rozmowa była
contact-hand-not-reached = ✖️ Nikt nie odebrał
contact-hand-met = ✅ Spotkanie było
contact-hand-not-met = ✖️ Nikogo nie było
contact-hand-was = Już było, zapisz
contact-hand-copy = 📋 Numer
contact-hand-other = 📍 { $address }
contact-hand-with = Inny rozmówca: { $to }
contact-hand-ask-words = O czym była rozmowa? Napisz w jednym-dwóch zdaniach.
contact-hand-ask-why = Co zapisać? Wystarczy kilka słów, na przykład „nikt nie otworzył”.
contact-hand-no-words = Bez słów
contact-hand-refusal-long = Za długie: najwyżej { $most } znaków. Zostaw to, co ważne.
contact-notice-unlawful = ⛔ { $number }: zapisano kontakt, którego prawo o tej porze zabraniało ({ $at })
contact-open = Zobacz
day-kind-working = dzień roboczy
day-kind-short = skrócony dzień roboczy
day-kind-day-off = dzień wolny
day-kind-holiday = święto
day-kind-decreed = dzień wolny z dekretu
