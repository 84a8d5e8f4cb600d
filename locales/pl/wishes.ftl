# Co zrozumiano z wolnych słów dłużnika.

wishes-understood-person = Zaraz kogoś wezwiemy.
wishes-understood-stop = Nie piszemy już pierwsi.
wishes-understood-death = Proszę przyjąć wyrazy współczucia. Po naciśnięciu od razu wstrzymamy dochodzenie.
wishes-understood-bankruptcy = Jeśli trwa upadłość, proszę nacisnąć: od razu wstrzymamy dochodzenie.
wishes-understood-hardship = Zobaczmy, jak możemy pomóc.
wishes-understood-why = Pokażemy, z czego składa się kwota.
wishes-understood-pay = Zapłacić można tutaj.
wishes-understood-plan = Można płacić w ratach.
wishes-death = 🕯 Ta osoba zmarła
wishes-bankruptcy = Trwa upadłość
wishes-hardship = 🤝 Trudno mi płacić
wishes-why = ❓ Dlaczego tyle
wishes-pay = 💳 Zapłać
wishes-plan = 🗓 Na raty
