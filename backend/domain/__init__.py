"""The rules of the trade: values in, decisions out, nothing but Python."""
