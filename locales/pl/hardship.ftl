# Trudna sytuacja: co się stało, co robimy od razu, jakie dokumenty pomogą.

hardship-button = 🤝 Trudno mi płacić
hardship-ask = <b>Co się stało?</b> Proszę wybrać: od razu powiemy, jak możemy pomóc.
hardship-kind-income = Mniejszy dochód
hardship-kind-illness = Choroba albo szpital
hardship-kind-service = Służba wojskowa
hardship-kind-bankruptcy = Trwa upadłość
hardship-kind-death = Ta osoba zmarła
hardship-state-reported = czeka na dokumenty
hardship-state-confirmed = potwierdzone
hardship-state-lifted = zniesione
hardship-yes = Tak, zgadza się
hardship-explain-income = Dobierzemy lżejszy harmonogram i przekażemy Państwa słowa pracownikowi. Zaświadczenie o dochodach pomoże obniżyć ratę.
hardship-explain-illness = Od razu przestaniemy pisać i dzwonić pierwsi. Zaświadczenie można przysłać później.
hardship-explain-service = Od razu wstrzymamy dochodzenie z wszystkich umów. Zaświadczenie o służbie można przysłać później.
hardship-explain-bankruptcy = Od razu wstrzymamy dochodzenie i przestaniemy pisać pierwsi. Pracownik sprawdzi numer sprawy.
hardship-explain-death = Proszę przyjąć wyrazy współczucia. Od razu wstrzymamy dochodzenie i przestaniemy pisać. Akt zgonu można przysłać, gdy będą siły.
hardship-told-income = 🤝 Dziękujemy za wiadomość. Oto lżejsze harmonogramy, można je tu podpisać.
hardship-told-illness = 🤝 Życzymy zdrowia. Nie piszemy ani nie dzwonimy już pierwsi.
hardship-told-service = 🤝 Dziękujemy za wiadomość. Dochodzenie wstrzymano.
hardship-told-bankruptcy = 🤝 Dziękujemy za wiadomość. Dochodzenie wstrzymano, nie piszemy już pierwsi.
hardship-told-death = 🕯 Proszę przyjąć wyrazy współczucia. Dochodzenie wstrzymano, nie piszemy już pierwsi.
hardship-papers = Jeśli jest dokument, proszę przysłać tu jego zdjęcie do { $on }. Jeśli nie ma, wystarczy kilka słów.
hardship-lighter = 🗓 Lżejsze harmonogramy

hardship-notice =
    🤝 { $number }: dłużnik zgłosił trudną sytuację

    { $kind }. Zobacz, co trzeba zrobić.
hardship-open = Otwórz
hardship-head =
    <b>{ $name }</b>
    { $kind } · { $state }
    Zgłoszono { $at }
hardship-holds = ⛔ { $hold } ({ $basis })
hardship-papers-due =
    { $count ->
        [0] Dokumentów jeszcze nie ma, czekamy do { $on }
        [one] Przysłano { $count } plik
        [few] Przysłano { $count } pliki
       *[many] Przysłano { $count } plików
    }
hardship-next-income = Zaproponuj harmonogram na miarę. Większe ustępstwa uzgadnia kierownik.
hardship-next-illness = Sprawdź zaświadczenie. Przy inwalidztwie 1 grupy i w szpitalu kontaktu nie ma (230-FZ, art. 7).
hardship-next-service = Sprawdź zaświadczenie o służbie i okres ulgi (377-FZ, 391-FZ). Wstrzymaj naliczanie.
hardship-next-bankruptcy = Sprawdź rejestr upadłości. Jeśli wpis jest, przenieś sprawę: na zgłoszenie są dwa miesiące.
hardship-next-death = Sprawdź rejestr spraw spadkowych. Jeśli to prawda, odnotuj śmierć i szukaj spadkobierców.
hardship-confirm = ✅ Dokumenty potwierdzają
hardship-lift = Nie potwierdziło się, znieś wstrzymanie
task-title-hardship-income = Zobaczyć, jaka rata jest na miarę dłużnika
task-title-hardship-illness = Sprawdzić zaświadczenie o chorobie
task-title-hardship-service = Sprawdzić zaświadczenie o służbie
task-title-hardship-bankruptcy = Sprawdzić upadłość w rejestrze
task-title-hardship-death = Sprawdzić śmierć dłużnika i sprawę spadkową
