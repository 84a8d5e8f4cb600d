# Co przyszło z rejestrem i słowa o etapach

register-brought = Wraz ze sprawami przyszły:
register-brought-line = { $count } × { $what }
register-brought-stage = etap
register-brought-court-case-number = numer sprawy w sądzie
register-brought-enforcement-number = postępowanie egzekucyjne
register-brought-payments = wpłaty
register-brought-hearing = data rozprawy
register-brought-responsible = odpowiedzialny
register-brought-tag = etykiety
register-brought-note = uwaga
button-register-stages = Wyjaśnij etapy
register-stages = Nie znam tych słów o etapie; takie sprawy zaczęły od początku. Wybierz słowa i powiedz, który to etap: następny rejestr tego wierzyciela zrozumiem sam.
register-stages-none = Wszystkie słowa o etapach w tym rejestrze są wyjaśnione.
register-stages-words = „{ $words }” · { $count }
register-stages-group = Co znaczy „{ $words }”? Wybierz, czego to dotyczy.
register-stages-which = Co znaczy „{ $words }”? Wybierz etap.
register-stages-known = Zapamiętano: „{ $words }” to { $stage }.
