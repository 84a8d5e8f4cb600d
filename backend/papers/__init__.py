"""Papers and pictures that are made of fields."""
