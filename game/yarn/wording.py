"""Makes the line that is shown from its text: markup taken out, the speaker split off."""

from __future__ import annotations

from functools import lru_cache

from game.yarn.lines import LineInfo
from game.yarn.markup import Marked, MarkupError, read_markup
from game.yarn.stops import Line


@lru_cache(maxsize=4096)
def _marked(text: str, locale: str) -> Marked:
    try:
        return read_markup(text, locale)
    except MarkupError:
        return Marked(text, None, text, ())


def make_line(info: LineInfo, text: str, locale: str) -> Line:
    """A line from its text with values put in; markup that cannot be read stays as it is written."""
    marked = _marked(text, locale)
    ids = (info.id,) if info.source == info.id else ()
    last = ("lastline",) if info.last_before_options else ()
    metadata = (*ids, *info.tags, *last)
    return Line(info.id, marked.text, marked.speaker, info.tags, marked.attributes, metadata, marked.whole)
