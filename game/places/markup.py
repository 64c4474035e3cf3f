"""Turns the bytes of a map or tileset into XML elements, unless they are XML that was written to do harm."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from game.places.problems import Refused

MOST_ELEMENTS = 80_000
"""Elements in one file: more than the most objects with all their properties need."""
DEEPEST = 40
"""Elements inside each other."""


class _BoundedBuilder(TreeBuilder):
    """Builds elements until there are too many, or they lie too deep."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.depth = 0

    def start(self, tag: str, attributes: dict[str, str], /) -> Element:
        """Open an element; raises Refused where one more is too many."""
        self.count += 1
        self.depth += 1
        if self.count > MOST_ELEMENTS:
            raise Refused(f"it has more than {MOST_ELEMENTS} elements")
        if self.depth > DEEPEST:
            raise Refused(f"its elements lie more than {DEEPEST} deep")
        return super().start(tag, attributes)

    def end(self, tag: str, /) -> Element:
        """Close an element."""
        self.depth -= 1
        return super().end(tag)


def parse(data: bytes, wanted: str) -> Element:
    """The root element of `data`, which must be called `wanted`; raises Refused.

    Document types and entities are refused: Tiled writes none, and they are how XML bombs are made.
    """
    parser = DefusedXMLParser(target=_BoundedBuilder(), forbid_dtd=True)
    try:
        parser.feed(data)
        root = parser.close()
    except Refused:
        raise
    except DefusedXmlException as error:
        raise Refused("it has a document type or entities, which Tiled never writes") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused(f"it is no XML: {error}") from error
    if root.tag != wanted:
        raise Refused(f"it is a <{root.tag[:40]}>, not a <{wanted}>")
    return root
