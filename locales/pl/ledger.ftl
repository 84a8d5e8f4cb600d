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
ledger-basis-post-receipt = paragon Poczty
ledger-basis-fee-receipt = dowód zapłaty, Kodeks podatkowy art. 333.19
ledger-basis-gpk-129 = nakaz sądowy uchylony, art. 129 kodeksu postępowania cywilnego FR
ledger-basis-gk-1102 = zwrot nadpłaty, art. 1102 kodeksu cywilnego FR
ledger-basis-gk-415 = część kary umorzona za wykonany harmonogram, KC FR art. 415
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

# Dlaczego zaproponowany plan nie pasuje i jaki byłby dobry.

refusal-plan-nothing-owed = Nie ma długu, więc raty nie są potrzebne.
refusal-plan-pay-day = Dzień płatności może przypadać od { $pay_day_from }. do { $pay_day_to }. dnia miesiąca. Najbliższy wybranemu to { $pay_day }.
refusal-plan-first-past = Ten dzień już minął. Pierwszej wpłaty można dokonać { $first_on } lub później.
refusal-plan-first-late = Pierwsza wpłata nie może czekać tak długo. Najpóźniejszy dzień to { $first_on }.
refusal-plan-first-small = Pierwsza wpłata jest zbyt mała. Musi wynosić co najmniej { $first_payment }.
refusal-plan-too-short = Proszę wybrać co najmniej jeden miesiąc.
refusal-plan-too-small =
    Rata jest zbyt mała. Odpowiednia będzie { $per_month } miesięcznie: { $months ->
        [one] { $months } rata
        [few] { $months } raty
       *[many] { $months } rat
    }, pierwsza { $first_on }.
refusal-plan-too-long =
    To trwałoby zbyt długo. Odpowiednia będzie rata { $per_month } miesięcznie: { $months ->
        [one] { $months } rata
        [few] { $months } raty
       *[many] { $months } rat
    }, pierwsza { $first_on }.
refusal-plan-limits = Przy takich zasadach nie da się ułożyć żadnego planu. Proszę sprawdzić: co najmniej jeden miesiąc, rata większa od zera, udział pierwszej wpłaty od 0 do 100 %, dni miesiąca od 1 do 31.

# Dane odbiorcy i kod QR do płatności.

refusal-payee-name = Nazwa odbiorcy ma od 1 do 160 znaków. Proszę poprawić ją w danych odbiorcy.
refusal-payee-account = Numer rachunku odbiorcy ma dokładnie 20 cyfr. Proszę poprawić go w danych odbiorcy.
refusal-payee-account-key = Rachunek nie pasuje do tego BIK: nie zgadza się klucz kontrolny. Proszę porównać oba numery z zaświadczeniem banku.
refusal-payee-bank-name = Nazwa banku ma od 1 do 45 znaków. Proszę poprawić ją w danych odbiorcy.
refusal-payee-bik = BIK ma 9 cyfr, pierwsza to zero. Proszę poprawić go w danych odbiorcy.
refusal-payee-correspondent = Rachunek korespondencyjny ma 20 cyfr, a gdy bank go nie ma — 0. Proszę poprawić go w danych odbiorcy.
refusal-payee-correspondent-key = Rachunek korespondencyjny nie pasuje do tego BIK: nie zgadza się klucz kontrolny. Proszę porównać oba numery z zaświadczeniem banku.
refusal-payee-inn = W INN odbiorcy jest błąd: nie zgadzają się cyfry kontrolne. Proszę poprawić go w danych odbiorcy.
refusal-payee-kpp = KPP ma 9 znaków. Proszę poprawić go w danych odbiorcy.
refusal-qr-too-long = Dane nie mieszczą się w kodzie QR. Proszę skrócić nazwę odbiorcy lub banku.
refusal-qr-value-long = Pole „{ $field }” jest dłuższe, niż wolno: najwyżej { $limit } znaków. Proszę je skrócić.
refusal-qr-letters = W danych są znaki, których nie można zapisać w kodzie QR. Proszę usunąć nietypowe znaki.
unreadable-payment-qr = To nie jest płatniczy kod QR. Proszę przysłać kod z pokwitowania lub z danych do wpłaty.
