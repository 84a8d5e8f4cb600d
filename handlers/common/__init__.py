"""What everyone may say at any time: start, help, cancel, settings, privacy."""
