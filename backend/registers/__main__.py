"""`python -m backend.registers`: the process that preparation.py starts; it is of no use by hand."""

from backend.registers.process import main

main()
