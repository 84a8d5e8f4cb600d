# Kto pisze: zgody, pytania, jedna odpowiedź na wszystko, co się nie zgadza.

identify-closed =
    Dzień dobry! { $phone ->
        [none] W sprawie umowy prosimy zadzwonić pod numer z naszego listu.
       *[other] W sprawie umowy prosimy zadzwonić: { $phone }.
    }

identify-consent =
    <b>Zgoda na przetwarzanie danych osobowych</b>

    Aby upewnić się, że pisze właściwa osoba, { $operator } porówna podany numer telefonu lub umowy, kod z listu i datę urodzenia – to, co zostanie podane – z tymi, które są w dokumentach.

    Dane służą tylko do tego i do rozmowy o umowie, są przechowywane w postaci zaszyfrowanej i nikomu nie są przekazywane, chyba że ustawa wprost tego wymaga. Zgoda obowiązuje, dopóki trwa rozmowa o umowie. Można ją cofnąć w każdej chwili listem lub telefonicznie.
identify-consent-yes = Zgadzam się
identify-ways = Jak potwierdzimy, że to Państwo?
identify-by-phone = 📱 Mój numer telefonu
identify-by-code = ✉️ Kod z listu
identify-ask-phone = Proszę nacisnąć „Udostępnij numer”. Numer wpisany ręcznie nie wystarczy.
identify-share-phone = 📱 Udostępnij numer
identify-not-own-phone = Potrzebny jest własny numer, wysłany przyciskiem „Udostępnij numer”. Jeśli go nie widać, proszę zacząć od /start.
identify-ask-contract = Proszę napisać numer umowy: jest w liście.
identify-ask-birth-date = Proszę napisać datę urodzenia: dzień, miesiąc, rok. Na przykład 05.03.1980.
identify-birth-date-unclear = Nie udało się odczytać daty. Proszę napisać ją tak: 05.03.1980.
identify-ask-code = Proszę napisać jednorazowy kod z listu: dziesięć cyfr.
identify-not-known =
    Nie udało się potwierdzić. Proszę sprawdzić, czy wszystko jest napisane tak jak w liście, i spróbować ponownie, ale nie za często.

    { $phone ->
        [none] Jeśli to nie pomoże, proszę zadzwonić pod numer z listu.
       *[other] Jeśli to nie pomoże, proszę zadzwonić: { $phone }.
    }
identify-again = Spróbuj ponownie
identify-welcome = Dziękujemy, wszystko się zgadza.

identify-channel =
    <b>Czy możemy pisać tu do Państwa jako pierwsi?</b>

    { $operator } będzie przypominać o terminach rat i informować, że wpłata dotarła: najwyżej dwie wiadomości dziennie i cztery w tygodniu, tylko w godzinach dozwolonych ustawą, według Państwa czasu.

    To osobna umowa o sposobie kontaktu. Nic nie zależy od odpowiedzi: dług można zobaczyć, zapłacić i uzgodnić raty także bez niej. Można zrezygnować w każdej chwili słowem „stop”.
identify-channel-yes = Tak, proszę pisać
identify-channel-no = Nie, tylko odpowiadać
identify-channel-agreed = Umowa stoi. Aby wiadomości ustały, wystarczy napisać „stop”.
identify-channel-stopped = Nie piszemy już jako pierwsi. Nadal można tu zobaczyć dług, zapłacić i uzgodnić raty. Zmianę zdania umożliwia przycisk „Przysyłaj wiadomości” na ekranie długu.

identify-code-made =
    Kod do listu do dłużnika: <code>{ $code }</code>

    Pokazany jeden raz, ważny do { $until }, otwiera informacje tylko razem z numerem umowy i datą urodzenia. Wpisz go do listu.
identify-code-copy = 📋 Skopiuj kod

refusal-channel-closed =
    Kanał { $channel } jest zamknięty dla { $operator ->
        [bank] banku
        [microfinance] organizacji mikrofinansowej
        [telecom] operatora telekomunikacyjnego
       *[other] takiej organizacji
    }: { $article }. Usuń go z CESSIO_DEBTOR_CHANNELS. Jeśli prawnik potwierdził, że zakaz was nie dotyczy, ustaw CESSIO_ACCEPT_LEGAL_RISK=1.
refusal-channel-unknown = Kanał „{ $channel }” w CESSIO_DEBTOR_CHANNELS jest nieznany. Są takie: { $known }.
