"""Finding cases and listing them: search, filters, views, pages, export."""
