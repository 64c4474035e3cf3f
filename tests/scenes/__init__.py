"""Scenes, played with keys and pointer and without pixels."""
