# Postęp długiej pracy

progress-line = { $bar } { $percent } %
