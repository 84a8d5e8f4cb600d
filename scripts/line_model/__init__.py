"""The line model of backend/recognition/line_model.py: its net, the lines that it learns from, and its training."""
