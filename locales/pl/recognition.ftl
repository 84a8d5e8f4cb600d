# Odczytywanie pism sądowych: czego nie dało się otworzyć, co przeszkadza w odczycie, gdzie pismo przeczy samo sobie

paper-no-file = Pliku nie ma albo nie można go otworzyć.
paper-empty = Plik jest pusty.
paper-file-too-large = Plik jest większy niż { $megabytes } MB. Prześlij strony osobno albo skompresuj plik.
paper-too-many-pages = Stron jest więcej niż { $limit }. Prześlij samo pismo, bez załączników.
paper-too-many-pixels = Obraz jest za duży: { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) } pikseli. Zmniejsz go i prześlij ponownie.
paper-not-a-picture = To nie jest obraz ani PDF, albo plik jest uszkodzony. Prześlij zdjęcie, skan lub PDF.
paper-pdf-broken = PDF jest uszkodzony. Prześlij go ponownie albo sfotografuj strony.
paper-pdf-locked = PDF jest zabezpieczony hasłem. Prześlij go bez hasła albo sfotografuj strony.
paper-too-slow =
    { $seconds ->
        [one] Nie udało się odczytać pisma w { $seconds } sekundę.
        [few] Nie udało się odczytać pisma w { $seconds } sekundy.
       *[other] Nie udało się odczytać pisma w { $seconds } sekund.
    } Prześlij prostsze zdjęcie: jedna kartka, równe światło.
paper-too-much-memory = Odczyt pliku wymagał zbyt wiele pamięci. Prześlij mniejszy obraz.
paper-breaks-the-reader = Pliku nie można odczytać: zatrzymuje program odczytu. Sfotografuj pismo ponownie.
error-tesseract-missing = Odczyt pism nie jest zainstalowany: brakuje Tesseracta lub jego danych języka rosyjskiego.

paper-illegible = Tekst jest prawie nieczytelny. Sfotografuj kartkę z góry, w równym świetle, bez lampy.
paper-letters-small = Litery są za małe. Zrób zdjęcie z bliska: kartka powinna wypełnić kadr.
paper-cut-edge = Kartka jest ucięta: tekst sięga krawędzi zdjęcia. Sfotografuj całą kartkę.
paper-blurred = Część kartki jest nieostra. Zrób zdjęcie jeszcze raz, trzymając telefon nieruchomo.
paper-blank = Na zdjęciu nie ma tekstu. Sprawdź, czy to właściwa strona i właściwy plik.
paper-first-page-missing = Wygląda na to, że brakuje pierwszej strony: tekst zaczyna się od środka. Prześlij także ją.
paper-last-page-missing = Wygląda na to, że brakuje ostatniej strony: nie widać podpisu sędziego. Prześlij także ją.

paper-parts-do-not-add-up = Kapitał, odsetki i kary nie sumują się do podanej kwoty długu.
paper-costs-do-not-add-up = Dług i koszty nie sumują się do podanej łącznej kwoty.
paper-fee-off-scale = Opłata sądowa nie odpowiada kwocie długu.
