# MAX: czego tam nie ma.

refusal-not-in-max = To robi się w Telegramie: w MAX nie ma takiej możliwości.
max-no-groups = Rozmawiam z każdym osobno: otwórz czat ze mną. Czaty zespołów są w Telegramie.
