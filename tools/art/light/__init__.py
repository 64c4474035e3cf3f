"""Draws the sprites that the light map is composed of: pools, panes, a fan's shadow, sky, rain and paper."""

from tools.art.light import register

register.enter()
