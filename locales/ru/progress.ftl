# Ход долгой работы

progress-line = { $bar } { $percent } %
