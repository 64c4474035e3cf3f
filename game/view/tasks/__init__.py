"""The panels of tasks: what lies on the table while a hand is led."""
