# Z czego składa się dług i dlaczego.

ledger-component-principal = Kapitał
ledger-component-interest = Odsetki
ledger-component-penalty = Kara umowna
ledger-component-fees = Prowizje
ledger-component-state-fee = Opłata sądowa
ledger-component-postage = Koszty pocztowe
ledger-component-other-costs = Inne koszty sądowe
ledger-component-overpayment = Nadpłata

ledger-entry-opening = Przeszło na mocy umowy cesji
ledger-entry-accrual = Naliczono
ledger-entry-state-fee-planned = Opłata sądowa zaplanowana
ledger-entry-state-fee-paid = Opłata sądowa uiszczona przez wierzyciela
ledger-entry-state-fee-awarded = Opłata sądowa zasądzona
ledger-entry-state-fee-offset = Opłata sądowa zaliczona
ledger-entry-state-fee-returned = Opłata sądowa zwrócona wierzycielowi
ledger-entry-postage-paid = Koszty pocztowe wierzyciela
ledger-entry-postage-awarded = Koszty pocztowe zasądzone
ledger-entry-court-granted = Sąd zasądził inną kwotę
ledger-entry-payment = Wpłata
ledger-entry-overpayment = Wpłacono więcej, niż było trzeba
ledger-entry-refund = Nadpłata zwrócona
ledger-entry-set-off = Zaliczono na poczet długu
ledger-entry-correction = Korekta
ledger-entry-write-off = Umorzono
ledger-entry-reversal = Cofnięcie wcześniejszego zapisu

ledger-basis-gk-384 = przelew wierzytelności, art. 384 kodeksu cywilnego FR
ledger-basis-gk-809 = umowa pożyczki, art. 809 kodeksu cywilnego FR
ledger-basis-gk-319 = kolejność zaliczania wg art. 319 kodeksu cywilnego FR
ledger-basis-353-5-20-before-2024 = kolejność zaliczania wg art. 5 ust. 20 ustawy 353-FZ w brzmieniu sprzed 1 lipca 2024 r.
ledger-basis-353-5-20 = kolejność zaliczania wg art. 5 ust. 20 ustawy 353-FZ
ledger-basis-229-110 = wyegzekwowane przez komornika, art. 110 ustawy 229-FZ
ledger-basis-nk-333-19 = art. 333.19 kodeksu podatkowego FR
ledger-basis-nk-333-20 = zaliczenie wg art. 333.20 kodeksu podatkowego FR
ledger-basis-nk-333-40 = zwrot wg art. 333.40 kodeksu podatkowego FR
ledger-basis-gpk-98 = koszty sądowe, art. 98 kodeksu postępowania cywilnego FR
ledger-basis-court = orzeczenie sądu
ledger-basis-gpk-129 = nakaz sądowy uchylony, art. 129 kodeksu postępowania cywilnego FR
ledger-basis-gk-1102 = zwrot nadpłaty, art. 1102 kodeksu cywilnego FR
ledger-basis-mistake = zapis wprowadzony omyłkowo

ledger-origin-import = z rejestru
ledger-origin-person = wprowadzone przez pracownika
ledger-origin-paper = z dokumentu
ledger-origin-payment = z wpłaty
ledger-origin-system = obliczone przez program

ledger-total = Razem do zapłaty na dzień { $date }: { $amount }
ledger-nothing-owed = Na dzień { $date } nie ma długu.
ledger-overpaid = Nadpłata: { $amount }. Można ją zwrócić — proszę do nas napisać.
ledger-line = { $component }: { $amount }
ledger-entry-line = { $date } · { $what }: { $amount }
ledger-entry-line-basis = { $date } · { $what }: { $amount } ({ $basis })
ledger-entries-count =
    { $count ->
        [one] { $count } zapis
        [few] { $count } zapisy
       *[many] { $count } zapisów
    }
