"""`python -m backend.recognition`: the process that worker.py starts; it is of no use by hand."""

from backend.recognition.served import main

main()
