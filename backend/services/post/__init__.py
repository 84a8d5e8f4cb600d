"""Letters, and what the Post says of them."""
