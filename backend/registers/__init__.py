"""Portfolio registers: a creditor's file read into rows to accept and rows to give back."""
