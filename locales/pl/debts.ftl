# Ekran dłużnika: kwota, jej części, co dalej, gdzie zadzwonić, jak się sprzeciwić.

debts-list =
    { $count ->
        [0] Nie mają tu Państwo żadnej umowy.
        [one] Mają Państwo { $count } umowę. Proszę ją nacisnąć, aby zobaczyć szczegóły.
        [few] Mają Państwo { $count } umowy. Proszę nacisnąć jedną z nich, aby zobaczyć szczegóły.
       *[many] Mają Państwo { $count } umów. Proszę nacisnąć jedną z nich, aby zobaczyć szczegóły.
    }
debts-line = { $contract } · { $sum }
debts-contract = 📄 Umowa <b>{ $contract }</b> z dnia { $signed }
debts-creditor = 🏢 Wierzyciel: { $creditor } (umowę zawarto z: { $first })
debts-total = Do zapłaty na dzień { $on }: <b>{ $sum }</b>
debts-parts-below = Z czego składa się kwota, pokaże pierwszy przycisk.
debts-nothing-owed = ✅ Na dzień { $on } nie ma długu z tej umowy.
debts-overpaid = Wpłacono więcej, niż było trzeba: { $sum }. To Państwa pieniądze, można je odebrać przyciskiem.

debts-next-a = Teraz sprawdzamy dokumenty umowy.
debts-next-b = Teraz można się porozumieć bez sądu: zapłacić od razu albo w ratach.
debts-next-c = Teraz trwa postępowanie o nakaz sądowy. Zapłacić i porozumieć się można każdego dnia.
debts-next-d = Teraz spór rozpatruje sąd. Zapłacić i porozumieć się można każdego dnia.
debts-next-e = Teraz wykonywane jest orzeczenie sądu. Zapłacić i porozumieć się można każdego dnia.
debts-next-f = Teraz obowiązuje szczególny tryb. Prosimy o telefon, wyjaśnimy, co to oznacza.
debts-next-g = Praca nad tą umową jest zakończona.
debts-next-instalment = 🗓 Najbliższa rata: { $on }, { $sum }.
debts-next-by = Następnej wiadomości można się spodziewać do { $on }.
debts-call =
    { $phone ->
        [none] ☎️ Pytania: numer telefonu jest w naszym liście.
       *[other] ☎️ Pytania: { $phone }
    }

debts-pay = 💳 Zapłać
debts-plan = 🗓 Na raty
debts-copy-phone = 📋 Skopiuj telefon
debts-messages-on = 🔔 Przysyłaj wiadomości
debts-messages-off = 🔕 Nie przysyłaj wiadomości
debts-disagree-button = ✉️ Sprzeciw listem
debts-disagree =
    <b>Mają Państwo prawo się sprzeciwić</b>

    Jeśli kwota wydaje się błędna, dług nie jest Państwa albo został już zapłacony, prosimy o wiadomość do: { $operator }. Proszę podać umowę { $contract } z dnia { $signed } i co się nie zgadza.

    { $phone ->
        [none] ☎️ Telefonicznie, pod numerem z listu
       *[other] ☎️ { $phone }
    }
    { $email ->
        [none] ✉️ Pisemnie, na adres z naszego listu
       *[other] ✉️ { $email }
    }
    { $address ->
        [none] 📮 Pocztą, na adres z naszego listu
       *[other] 📮 { $address }
    }

    Na pismo odpowiemy w ciągu 30 dni. Jeśli sprawa jest już w sądzie, sprzeciw można złożyć także tam.

debts-earlier =
    { $count ->
        [one] Wcześniej był jeszcze { $count } zapis.
        [few] Wcześniej były jeszcze { $count } zapisy.
       *[many] Wcześniej było jeszcze { $count } zapisów.
    }
debts-paper = ⠀ Dokument: { $name }, { $on }
debts-paper-court-order = nakaz sądowy
debts-paper-ruling-return = postanowienie o zwrocie wniosku
debts-paper-ruling-refusal = postanowienie o odmowie przyjęcia wniosku
debts-paper-ruling-cancel = postanowienie o uchyleniu nakazu sądowego
debts-paper-writ = tytuł wykonawczy
debts-paper-fssp-decree = postanowienie komornika
debts-paper-postal-notice = potwierdzenie pocztowe
debts-paper-other = dokument w sprawie

debts-why = ❓ Dlaczego tyle?
debts-why-head = <b>Dlaczego { $sum }</b> na dzień { $on }
debts-why-how = Po naciśnięciu części widać każdą pozycję. Każdą można nazwać błędną.
debts-part-principal =
    <b>Kapitał</b> · { $sum }
    { $bar }
    Pieniądze wzięte i jeszcze nieoddane.
debts-part-interest =
    <b>Odsetki</b> · { $sum }
    { $bar }
    Cena korzystania z pieniędzy według umowy.
debts-part-penalty =
    <b>Kara umowna</b> · { $sum }
    { $bar }
    Naliczona za dni po terminie.
debts-part-fees =
    <b>Prowizje</b> · { $sum }
    { $bar }
    Opłaty za usługi według umowy.
debts-part-state-fee =
    <b>Opłata sądowa</b> · { $sum }
    { $bar }
    Zapłacił ją wierzyciel, sąd zasądził ją od Państwa.
debts-part-postage =
    <b>Koszty poczty</b> · { $sum }
    { $bar }
    Listy w sprawie, zasądzone przez sąd.
debts-part-other-costs =
    <b>Inne koszty</b> · { $sum }
    { $bar }
    Inne koszty sprawy, zasądzone przez sąd.
debts-part-overpayment =
    <b>Nadpłata</b> · { $sum }
    To Państwa pieniądze.
debts-open-part = 🔎 { $part }
debts-picture = 📊 Na obrazku
debts-parts-title = Z czego składa się dług: { $sum }
debts-parts-words = Z czego składa się dług na dzień { $on }.
debts-entry = <b>{ $number }.</b> { $words }
debts-entry-disputed = ⠀ ✋ Do tej pozycji jest sprzeciw.
debts-wrong-line = ✋ Ta pozycja jest błędna
debts-wrong-number = ✋ { $number } jest błędna
debts-wrong-part = ✋ Cała część jest błędna
