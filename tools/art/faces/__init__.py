"""Portraits: every speaker in six moods, 512 pixels square, looking to the right at their own words."""

from tools.art.faces import portraits

__all__ = ["portraits"]
