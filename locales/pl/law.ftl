# Przepisy prawa: terminy i ich uzasadnienie, opłaty, przedawnienie, kontakt z dłużnikiem

error-law-table = Nie można odczytać tabeli przepisów { $file }: { $reason }. Proszę poprawić plik w folderze przepisów albo go usunąć — wtedy obowiązuje tabela wbudowana.
error-law-folder = Nie ma folderu przepisów { $folder }. Sprawdź CESSIO_LAW_DATA_DIR albo usuń to ustawienie: wtedy obowiązują wbudowane tabele.
error-law-unknown-table = Nie ma tabeli przepisów o nazwie { $file }: niczego by nie zmieniła. Zmień nazwę pliku albo go usuń. Są: { $known }.
refusal-law-no-rule = W tabeli przepisów ({ $what }) nie ma wiersza na dzień { $day }. Proszę sprawdzić datę; jeśli jest poprawna, uzupełnić tabelę.
refusal-order-ceiling = Wartość żądania { $price } przekracza granicę nakazu sądowego ({ $most }). Proszę przygotować pozew.

# Skąd wziął się ostatni dzień terminu

term-begins = Zdarzenie: { $event }; termin biegnie od następnego dnia, { $day }.
term-working-days =
    { $days ->
        [one] { $days } dzień roboczy
        [few] { $days } dni robocze
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    } — do { $day }; pominięte dni wolne: { $skipped }.
term-calendar-days =
    { $days ->
        [one] { $days } dzień kalendarzowy
        [few] { $days } dni kalendarzowe
        [many] { $days } dni kalendarzowych
       *[other] { $days } dnia kalendarzowego
    } — do { $day }.
term-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    } — do { $day }.
term-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    } — do { $day }.
term-last-day-of-month = W tym miesiącu nie ma dnia { $number }, więc liczy się jego ostatni dzień, { $day }.
term-moved-from-day-off = { $off } jest dniem wolnym; ostatnim dniem staje się następny dzień roboczy, { $day }.
term-calendar-not-final = Kalendarz dni roboczych na rok { $year } nie jest zatwierdzony lub sprawdzony: dzień może się przesunąć.
term-order-received = Dłużnik otrzymał odpis nakazu { $day }.
term-order-not-collected = List dotarł do urzędu pocztowego { $arrived } i nie został odebrany: przechowywanie skończyło się { $day }, nakaz uważa się za doręczony.
term-objection-may-travel =
    Sprzeciw nadany ostatniego dnia idzie jeszcze { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }: o drugi egzemplarz proszę wystąpić od { $day }.

presentation-opens = Termin przedstawienia tytułu otworzył się { $day }.
presentation-part-payment = Częściowa zapłata { $day } przerwała termin: biegnie od nowa.
presentation-returned = Tytuł przedstawiono { $presented }, zwrócono { $day }: termin biegnie od nowa.
presentation-withdrawn =
    Tytuł przedstawiono { $presented }, wierzyciel wycofał go { $day }: termin biegnie od nowa, ale odjęto { $days ->
        [one] { $days } dzień egzekucji
        [few] { $days } dni egzekucji
        [many] { $days } dni egzekucji
       *[other] { $days } dnia egzekucji
    }.

# Przedawnienie

limitation-begins = Rata jest zaległa: termin zapłaty { $due }, przedawnienie biegnie od { $day }.
limitation-ends = Rata przedawnia się { $day }.
limitation-stands = Od { $day } bieg przedawnienia jest wstrzymany.
limitation-filed = { $day } złożono wniosek do sądu: przedawnienie nie biegnie.
limitation-filed-too-late = Wniosek z { $day } złożono po upływie przedawnienia ({ $last }); nie wstrzymał go.
limitation-stood-already = Wniosek z { $day }: przedawnienie było już wstrzymane.
limitation-never-stood = { $day } wniosek zwrócono lub nie przyjęto: uważa się, że przedawnienie nie było wstrzymane.
limitation-nothing-was-filed = { $day }: nie ma wniosku, który wstrzymywałby przedawnienie; nic się nie zmienia.
limitation-cancelled =
    { $day } nakaz uchylono: przedawnienie biegnie dalej, { $days ->
        [one] nie liczy się { $days } dzień
        [few] nie liczą się { $days } dni
        [many] nie liczy się { $days } dni
       *[other] nie liczy się { $days } dnia
    }.
limitation-left =
    { $day } sprawę pozostawiono bez rozpoznania lub umorzono: przedawnienie biegnie dalej, { $days ->
        [one] nie liczy się { $days } dzień
        [few] nie liczą się { $days } dni
        [many] nie liczy się { $days } dni
       *[other] nie liczy się { $days } dnia
    }.
limitation-left-by-claimant =
    { $day } pozew pozostawiono bez rozpoznania z winy powoda: { $days ->
        [one] nie liczy się { $days } dzień
        [few] nie liczą się { $days } dni
        [many] nie liczy się { $days } dni
       *[other] nie liczy się { $days } dnia
    }, terminu nie wydłuża się do sześciu miesięcy.
limitation-tail =
    Zostało mniej niż sześć miesięcy ({ $left ->
        [one] { $left } dzień
        [few] { $left } dni
        [many] { $left } dni
       *[other] { $left } dnia
    }): termin wydłuża się do { $day }.
limitation-admitted =
    { $day } dłużnik uznał dług{ $writing ->
        [yes] { " " }na piśmie
       *[no] { "" }
    }: przedawnienie biegnie od nowa.
limitation-admitted-too-late = Uznanie długu { $day } nastąpiło po upływie przedawnienia i nie na piśmie: nie wznawia go.
limitation-admitted-before-due = Uznanie długu { $day } nastąpiło przed terminem raty: nie wpływa na przedawnienie.
limitation-stayed = Od { $day } bieg przedawnienia jest zawieszony (moratorium, odroczenie).
limitation-stay-ended = Zawieszenie skończyło się { $day }: termin trwa do { $until }.
limitation-stay-without-effect = Zawieszenie od { $day } nie przypada na ostatnie sześć miesięcy terminu i go nie zmienia.

# Kontakt z dłużnikiem (230-FZ)

contact-way-call = telefon
contact-way-message = wiadomość
contact-way-visit = spotkanie
contact-way-letter = list
contact-channel-call = telefon
contact-channel-robot_call = telefon automatyczny
contact-channel-visit = spotkanie osobiste
contact-channel-sms = SMS
contact-channel-messenger = komunikator
contact-channel-email = poczta elektroniczna
contact-channel-portal = portal Gosusługi
contact-channel-voice_message = wiadomość głosowa
contact-channel-letter = list pocztowy

contact-allowed = Kontakt jest zgodny z prawem.
contact-earliest = Możliwy od { $at } według twojego zegara.
contact-refused-hours =
    Według zegara dłużnika { $local }, { $day ->
        [rest] dzień wolny
       *[working] dzień roboczy
    }: kontakt jest dozwolony od { $opens } do { $closes }.
contact-refused-count-day =
    { $way ->
        [call] Telefony
        [visit] Spotkania
       *[message] Wiadomości
    } tego dnia: już { $made }, prawo dopuszcza { $most }. Proszę poczekać do następnego dnia.
contact-refused-count-week =
    { $way ->
        [call] Telefony
        [visit] Spotkania
       *[message] Wiadomości
    } { $span ->
        [rolling] w ostatnich siedmiu dniach
       *[calendar] w tym tygodniu
    }: już { $made }, prawo dopuszcza { $most }. Proszę poczekać, aż tydzień minie, albo napisać list.
contact-refused-count-month =
    { $way ->
        [call] Telefony
        [visit] Spotkania
       *[message] Wiadomości
    } { $span ->
        [rolling] w ostatnim miesiącu
       *[calendar] w tym miesiącu kalendarzowym
    }: już { $made }, prawo dopuszcza { $most }. Proszę poczekać, aż miesiąc minie, albo napisać list.
contact-refused-no-agreement = Dłużnik nie zgodził się na ten kanał ({ $article }). Proszę uzyskać zgodę albo wybrać inny kanał.
contact-refused-channel-revoked = Dłużnik zrezygnował z tego kanału ({ $article }). Proszę wybrać inny albo napisać list.
contact-refused-third-person = Dłużnik nie zgodził się na piśmie na rozmowę z tą osobą ({ $article }). Proszę rozmawiać tylko z dłużnikiem.
contact-refused-bankrupt = Dłużnik jest w upadłości: telefony, wiadomości i spotkania są zabronione ({ $article }). Wierzytelność zgłasza się w sprawie upadłościowej.
contact-refused-extrajudicial-bankruptcy = Trwa upadłość pozasądowa: telefony, wiadomości i spotkania są zabronione ({ $article }). Proszę sprawdzić, czy nasz dług jest na liście.
contact-refused-incapable = Dłużnik jest ubezwłasnowolniony: kontakt jest zabroniony ({ $article }). Proszę napisać list do opiekuna.
contact-refused-hospital = Dłużnik jest w szpitalu: kontakt jest zabroniony ({ $article }). Pozostają listy pocztowe.
contact-refused-disabled-group-1 = Dłużnik ma niepełnosprawność pierwszej grupy: telefony, wiadomości i spotkania są zabronione ({ $article }). Pozostają listy pocztowe.
contact-refused-minor = Dłużnik jest niepełnoletni: kontakt jest zabroniony ({ $article }). Proszę napisać list do przedstawiciela ustawowego.
contact-refused-refused-contact = Dłużnik odmówił kontaktu ({ $article }). Pozostają listy pocztowe i sąd.
contact-refused-representative-only = Dłużnik kontaktuje się tylko przez przedstawiciela ({ $article }). Proszę zwrócić się do przedstawiciela.
contact-refused-dead = Dłużnik zmarł ({ $article }). Proszę szukać sprawy spadkowej; na ten adres nie wolno pisać.
contact-refused-svo = Dług jest chroniony ustawą o uczestnikach działań wojskowych ({ $article }). Proszę sprawdzić dokumenty; do tego czasu kontakt jest zabroniony.
contact-refused-disputed = Dłużnik kwestionuje dług ({ $article }). Najpierw trzeba odpowiedzieć na jego zastrzeżenia.
contact-refused-nothing-owed = Długu nie ma ({ $article }), nie ma czego żądać. Proszę sprawdzić, czy nie trzeba zwrócić nadpłaty.
contact-refused-service-closed = Kanał { $service } jest zamknięty dla naszej organizacji ({ $article }). Wybierz inny kanał.
contact-refused-template = Tekstu „{ $template }” nie ma wśród zatwierdzonych: nie wolno od niego zaczynać. Weź tekst zatwierdzony.
contact-refused-content =
    W tekście „{ $template }” brakuje tego, czego wymaga prawo: { $item ->
        [creditor] kto żąda
        [overdue] że dług jest zaległy
        [phone] pod jaki numer dzwonić
        [contract] z jakiej umowy
        [sum] ile i z czego się składa
       *[details] dokąd płacić
    } ({ $article }). Uzupełnij tekst.
contact-service-telegram = Telegram
contact-service-max = MAX
contact-service-email = e-mail
contact-service-sms = SMS
contact-service-post = poczta

# Jak cytuje się artykuł ustawy

law-word-civil-code = KC FR
law-word-procedure-code = KPC FR
law-word-tax-code = kodeks podatkowy FR
law-word-federal-law = FZ
law-word-plenum = Plenum
law-word-article = art.
law-word-part = cz.
law-word-subclause = ppkt
law-word-clause = pkt
law-word-of = z
law-word-since = od
law-word-year = r.
law-word-head-decides = decyzja kierownika
law-word-notaries = ustawa o notariacie
law-word-postal-rules = zasady usług pocztowych
law-word-order = zarządzenie
law-word-rank = kategoria
law-word-labour-code = kodeks pracy FR
law-word-constitution = konstytucja FR
