# Wiele pism naraz: postęp czytania, podsumowanie, los każdego.

paper-many = 📚 Wiele pism: do { $count } plików
batch-send =
    📚 Proszę przysyłać pliki: każdy to osobne pismo, także w albumach.

    Czytam na bieżąco, na końcu będzie jedno podsumowanie.
batch-reading =
    📚 Czytam pisma: { $done } z { $count }
    { $bar }
batch-stop = ⏹ Zatrzymaj
batch-stopped = ⏹ Czytanie zatrzymane. Co przeczytano, jest zachowane.
batch-go-on = ▶️ Doczytaj odłożone
batch-done =
    { $count ->
        [one] 📚 <b>Przejrzano { $count } plik</b>
        [few] 📚 <b>Przejrzano { $count } pliki</b>
       *[many] 📚 <b>Przejrzano { $count } plików</b>
    }
batch-by-itself = Wpisano bez Pana lub Pani udziału: { $count }. Nie było w nich wątpliwości.
batch-filed = ✅ Wpisane do spraw: { $count }
batch-waiting = 🔎 Czekają na sprawdzenie: { $count }
batch-unreadable = ❗ Nieprzeczytane: { $count }
batch-aside = 🗑 Odłożone: { $count }
batch-double = ♻️ Już były: { $count }
batch-back = ‹ Do pliku pism
paper-double-file = ♻️ Ten plik już był przysłany: nie jest czytany drugi raz.
paper-double = ♻️ Takie pismo w tej sprawie już jest.
paper-double-waits = ♻️ To pismo już było przysłane i nie jest jeszcze zapisane. To, co wtedy wpisano, jest i tutaj.
paper-open-double = ♻️ Otwórz tamto pismo
paper-by-itself = 🤖 Wpisane samo: w odczycie nie było wątpliwości
batch-ready = 📚 Pisma przeczytane…
batch-unpacking = 📚 Rozpakowuję archiwum…
refusal-paper-zip = Archiwum jest uszkodzone, chronione hasłem albo zbyt duże. Proszę przysłać zwykły ZIP lub same pliki.
refusal-paper-zip-empty = W archiwum nie ma obrazów ani PDF. Proszę przysłać zdjęcia, skany lub PDF.
refusal-paper-zip-many = W archiwum jest więcej niż { $count } plików. Proszę je podzielić.
