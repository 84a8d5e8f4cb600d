# Historia sprawy: kto, co, kiedy.

more-history = 🕘 Historia
history-head =
    Historia sprawy <b>{ $number }</b>
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }
history-line =
    <b>{ $what }</b>
    { $at } · { $who }
history-clock = system
history-case-step = { $step }: { $before } → { $after }
history-reason =
    { $line }
    Powód: { $reason }
history-case-assigned = Odpowiedzialny: { $before } → { $after }
history-outgoing-made = Zrobiono dokumenty
history-payment-recorded = Wpłata { $sum }
history-payment-reversed = Wpłata { $sum } wycofana
history-payment-given-back = Zwrócono nadpłatę { $sum }
history-refund-asked = Wniosek o zwrot nadpłaty { $sum }
history-refund-approved = Zgoda na zwrot nadpłaty { $sum }
history-refund-declined = Odmowa zwrotu nadpłaty { $sum }
history-refund-returned = Nadpłatę { $sum } wypłacono
history-plan-pause-asked = Dłużnik prosi o przerwę w harmonogramie
history-plan-paused = Harmonogram wstrzymano
history-plan-pause-declined = Odmowa przerwy w harmonogramie
history-spokesperson-added = Dodano przedstawiciela dłużnika
history-contact-recorded = Zapisano telefon albo wizytę
history-contact-refused = Dłużnik odmówił kontaktu
history-consent-third-person = Jest zgoda na rozmowę z inną osobą
history-consent-third-person-ended = Zgodę na inną osobę cofnięto
history-letter-state = List: { $status }
history-case-imported = Sprawa przyjęta z rejestru
history-case-evidence = Odnotowano dokument
history-case-noted = Zapisano daty lub adnotacje
history-case-gap-filled = Uzupełniono to, czego brakowało
history-case-holds = Zmieniono wstrzymania
history-case-tagged = Zmieniono etykiety
history-consent-given = Dłużnik wyraził zgodę
history-consent-revoked = Dłużnik cofnął zgodę
history-debtor-code-made = Utworzono kod do listu
history-debtor-identified = Dłużnik wszedł do czatu
history-hearing-appointed = Wyznaczono rozprawę
history-hearing-called-off = Rozprawa odwołana
history-hearing-held = Rozprawa się odbyła
history-hearing-put-off = Rozprawa odroczona
history-letter-registered = Zarejestrowano list
history-letter-corrected = Poprawiono numer listu
history-letter-withdrawn = Wycofano list
history-letter-paid = Wpisano opłatę za list
history-letter-card = Potwierdzenie odbioru: wiadomo, gdzie jest
history-note-written = Zapisano notatkę
history-paper-received = Wpłynął dokument
history-paper-case = Dokument przypisano do sprawy
history-paper-field = Poprawiono pole dokumentu
history-paper-kind = Zmieniono rodzaj dokumentu
history-paper-filed = Dokument dołączono do akt
history-plan-accepted = Przyjęto ugodę ratalną
history-plan-broken = Ugoda ratalna zerwana
history-plan-code-made = Dłużnikowi pokazano kod do podpisania harmonogramu
history-plan-slipped = Rata została opuszczona
history-plan-reopened = Harmonogram znów obowiązuje: wpłatę cofnięto
history-plan-asked = Dłużnik prosi o harmonogram poza granicami
history-plan-allowed = Kierownik zgodził się na harmonogram
history-plan-countered = Kierownik zaproponował własny harmonogram
history-plan-declined = Kierownik odmówił harmonogramu
history-plan-means-told = Dłużnik powiedział, kiedy i ile może płacić
history-dispute-filed = Dłużnik mówi, że pozycja jest błędna
history-dispute-added = Dłużnik uzupełnił sprzeciw
history-dispute-agreed = Sprzeciw uwzględniono, dług poprawiono
history-dispute-disagreed = Odpowiedziano na sprzeciw: pozycja jest poprawna
history-dispute-withdrawn = Dłużnik wycofał sprzeciw
history-hardship-reported = Dłużnik zgłosił trudną sytuację
history-hardship-added = Dłużnik uzupełnił zgłoszenie
history-hardship-confirmed = Trudna sytuacja potwierdzona
history-hardship-lifted = Trudna sytuacja niepotwierdzona
history-talk-opened = Dłużnik wezwał człowieka
history-talk-said = Dłużnik napisał do pracownika
history-talk-answered = Pracownik odpowiedział dłużnikowi
history-talk-closed = Rozmowa zakończona
history-task-added = Dodano zadanie
history-task-done = Zadanie wykonane
history-task-dropped = Zadanie skreślone
history-task-escalated = Zadanie spóźnione, powiadomiono przełożonego
history-task-handed = Zadanie przekazane
history-task-postponed = Termin zadania przesunięty
history-case-exported = Dane sprawy wyeksportowano do dokumentów
history-case-untagged = Zdjęto etykietę
history-case-undone = Działanie zbiorcze cofnięto, sprawa wróciła
history-calculation-frozen = Zachowano wyliczenie, na którym oparto dokument
history-accrual-posted = Odsetki i karę wpisano do rozliczenia długu
history-cost-planned = Obliczono opłatę sądową
history-cost-entered = Zapisano koszt
history-cost-return-asked = Wystąpiono o zwrot opłaty sądowej
history-cost-taken-back = Wpis o koszcie cofnięto
history-plan-completed = Ugoda ratalna spłacona
history-paper-read = Dokument odczytano
history-other = Wpis dziennika „{ $action }”
history-case-court-named = Wskazano sąd
