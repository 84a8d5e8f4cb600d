# „Co o mnie wiecie”: pokazać, dać w pliku, usunąć, o ile prawo pozwala.

own-open = 📂 Co o mnie wiecie
own-head = <b>Co o Pani/Panu wiemy</b>
own-account =
    Konto w komunikatorze: { $name }. Próby potwierdzenia, kto pisze: { $tries }.
own-debtor =
    Potwierdzono, że pisze { $name }. { $count ->
        [one] Mamy { $count } umowę
        [few] Mamy { $count } umowy
       *[many] Mamy { $count } umów
    }: kwoty, dokumenty i wpłaty są w dziale „Mój dług”.
own-messages =
    { $count ->
        [one] Zapisano { $count } wiadomość
        [few] Zapisano { $count } wiadomości
       *[many] Zapisano { $count } wiadomości
    } od nas: kiedy, jakim kanałem i jakimi słowami.
own-speaks =
    Działa Pani/Pan za kogoś innego: { $paper }{ $until ->
        [none] { "" }
       *[other] , do { $until }
    }.
own-why = Umowę, rozliczenia i zapis wiadomości trzeba przechowywać z mocy prawa. Paszport, adresy i telefony są w pliku, nie na czacie.
own-file = ⬇️ Wszystko w pliku
own-consents = ✍️ Moje zgody
own-forget = 🗑 Usuńcie moje dane
own-file-name = moje-dane.xlsx
own-file-given = Wszystko, co o Pani/Panu przechowujemy. Proszę zapisać plik tam, gdzie nie zobaczą go obcy.
own-consents-head = <b>Zgody</b>
own-consents-none = Nie ma jeszcze żadnej zgody.
own-consent-line =
    • { $kind }: dana { $given }, { $way }{ $revoked ->
        [none] { "" }
       *[other] ; cofnięta { $revoked }
    }
own-consent-personal-data = przetwarzanie danych osobowych
own-consent-channel = wiadomości na tym czacie
own-consent-third-person = rozmowa z innymi osobami
own-way-button = przyciskiem
own-way-word = słowem
own-way-paper = na papierze
own-forget-ask =
    <b>Usunąć dane?</b>

    Od razu znikną: zgody, powiązanie tego czatu z umową, zapis prób potwierdzenia, niewysłane wiadomości.

    Zostaną, bo tak każe prawo: umowa, rozliczenia i wpłaty, dokumenty sądu, zapis wiadomości przez trzy lata (230-FZ, artykuł 17).

    Dług od tego nie zniknie. Żeby znów go tu zobaczyć, trzeba będzie jeszcze raz potwierdzić, kto pisze.
own-forget-yes = Tak, usunąć
own-forgotten =
    Gotowe. { $consents ->
        [one] Cofnięto { $consents } zgodę
        [few] Cofnięto { $consents } zgody
       *[many] Cofnięto { $consents } zgód
    }, ten czat nie jest już powiązany z umową.
own-forgotten-stays =
    Umowę, rozliczenia i dokumenty sądu przechowujemy z mocy prawa{ $until ->
        [none] { "" }
       *[other] , zapis wiadomości do { $until }
    }. Pierwsi już tu nie napiszemy.

own-sheet-about = O Pani/Panu
own-sheet-debts = Umowy
own-sheet-consents = Zgody
own-sheet-messages = Wiadomości
own-column-what = Co
own-column-value = Wartość
own-column-contract = Umowa
own-column-signed = Z dnia
own-column-creditor = Pierwszy wierzyciel
own-column-balance = Saldo
own-column-kind = Na co
own-column-given = Dana
own-column-way = Jak
own-column-revoked = Cofnięta
own-column-words = Słowa
own-column-at = Kiedy
own-column-channel = Kanał
own-column-started = Kto zaczął
own-column-state = Co się stało
own-field-account = Numer w komunikatorze
own-field-name = Nazwa w komunikatorze
own-field-language = Język
own-field-zone = Strefa czasowa
own-field-tries = Próby potwierdzenia
own-field-debtor = Dłużnik
own-field-born = Data urodzenia
own-field-birth-place = Miejsce urodzenia
own-field-passport = Paszport
own-field-inn = INN
own-field-snils = SNILS
own-field-registration = Adres zameldowania
own-field-residence = Adres zamieszkania
own-field-phones = Telefony
own-field-email = E-mail
own-started-creditor = my
own-started-you = Pani/Pan
