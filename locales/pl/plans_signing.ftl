# Podpis pod harmonogramem: kod, dokument, droga do zera.

plans-code =
    ✍️ <b>Został tylko podpis</b>
    Państwa kod: <code>{ $code }</code>
    Proszę go tu napisać. Kod działa pół godziny i tylko dla tego tekstu.

    Kod zastępuje podpis (63-FZ, art. 5 i 9). Widzą go tylko Państwo: proszę go nikomu nie podawać.
plans-code-wrong = To inny kod. Proszę spojrzeć pod harmonogram i napisać jeszcze raz.
plans-code-late = Kod wygasł. Proszę otworzyć harmonogram i nacisnąć „Podpisz” jeszcze raz.
plans-code-spent = Były trzy błędne kody. Proszę otworzyć harmonogram i nacisnąć „Podpisz”: przyjdzie nowy.
plans-agreement = 📄 Porozumienie
plans-agreement-name = Porozumienie o ratach
plans-agreement-words =
    Porozumienie podpisano { $at }.
    Wersja tekstu: { $version }.
plans-agreement-not-yet = Porozumienie jeszcze się drukuje. Proszę zajrzeć za minutę.
plans-agreement-copy = Państwa porozumienie do umowy { $contract }. Prosimy je zachować.
plans-way = 📉 Droga do zera
plans-way-title = Ile zostanie po każdej racie
plans-way-words = Ostatnia rata: { $ends_on }. Po niej długu już nie będzie.
outgoing-plan-signature = zwykły podpis elektroniczny { $at } (czas moskiewski), wersja tekstu { $version }
