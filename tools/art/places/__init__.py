"""Draws the places: tiles of walls and ground, furniture and everything that tells who lives there."""

from tools.art.places import register

register.enter()
