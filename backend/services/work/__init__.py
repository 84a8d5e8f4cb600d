"""Work finds people: who answers for what, tasks, hearings, absences, mornings."""
