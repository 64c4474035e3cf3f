"""The grid of what lies beyond the land: sky."""

from functools import cache

from tools.art.places.seafront import sky
from tools.art.places.tilesets import Sheet


@cache
def beyond() -> Sheet:
    """Fill the grid of sky."""
    sheet = Sheet()
    sheet.add(sky.rows())
    return sheet
