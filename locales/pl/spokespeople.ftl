# Kto mówi za dłużnika: przedstawiciel, adwokat, spadkobierca, inni za zgodą; odmowa kontaktu.

spokes-open = 👥 Kto mówi za dłużnika
spokes-head = <b>{ $number }</b>: z kim wolno mówić o długu
spokes-kind-representative = Przedstawiciel
spokes-kind-advocate = Adwokat, kontakt tylko przez niego
spokes-kind-heir = Spadkobierca
spokes-line =
    👤 <b>{ $name }</b>. { $kind }
    { $paper }{ $until ->
        [none] { "" }
       *[other] , do { $until }
    }
    { $phone ->
        [none] { "" }
       *[other] 📞 { $phone }
    }{ $known ->
        [yes] {" "}· jest na czacie
       *[no] { "" }
    }
spokes-end = ✖️ Już nie mówi: { $name }
spokes-add-representative = ➕ Przedstawiciel
spokes-add-advocate = ➕ Adwokat: tylko przez niego
spokes-add-heir = ➕ Spadkobierca
spokes-ask-name = Imię i nazwisko w całości?
spokes-ask-phone = Numer telefonu? Po nim rozpozna się tę osobę na czacie.
spokes-ask-paper = Jaki dokument daje prawo? Na przykład: „pełnomocnictwo nr 7 z 01.11.2026”.
spokes-ask-until = Do którego dnia dokument obowiązuje?
spokes-no-end = Bez terminu
thirds-add = ➕ Zgoda na inną osobę
thirds-ask = Z kim dłużnik pozwolił rozmawiać i na podstawie jakiego dokumentu? Na przykład: „matka, Orłowa M. I., zgoda z 01.11.2026”. Kto się sprzeciwia, z tym rozmawiać nie wolno.
thirds-line = 🗣 Za zgodą z { $on }: { $words }
thirds-end = ✖️ Cofnięte: { $words }
thirds-refusal-words = Napisz, kto to jest i jaki dokument, najwyżej { $longest } znaków.
refusals-none = Odmowy kontaktu nie ma. Dla tego długu jest możliwa od { $since }.
refusals-stands = ⛔ Dłużnik odmówił kontaktu: zostają listy i sąd.
refusals-enter = ⛔ Odmowa kontaktu
refusals-take-back = Odmowa cofnięta
refusals-ask-paper = W jaki sposób odmówił? Na przykład: „list polecony 80110299000016” albo „doręczone za podpisem”.
refusals-ask-day = Którego dnia wpłynęła?
refusals-paper = Podaj dokument krótko, najwyżej { $longest } znaków.
refusals-future = Odmowa nie może wpłynąć później niż dziś, { $today }. Sprawdź datę.
refusals-early = Odmowa liczy się nie wcześniej niż po czterech miesiącach zaległości: od { $since } (230-FZ art. 8 cz. 5). Do tego czasu można wskazać adwokata albo wyłączyć wiadomości.
