"""The demo: an invented portfolio on which a newcomer tries everything."""
