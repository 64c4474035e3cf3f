"""Turns the bytes of a map or tileset into XML elements, unless they are XML that was written to do harm."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, fromstring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from game.places.problems import Refused

MOST_ELEMENTS = 80_000
"""Elements in one file: more than the most objects with all their properties need."""
_UTF_8 = b'<?xml version="1.0" encoding="UTF-8"?>'
"""How every file of Tiled's begins; after it, a document type can begin with nothing but the bytes `<!`."""


def parse(data: bytes, wanted: str) -> Element:
    """The root element of `data`, which must be called `wanted`; raises Refused.

    Document types and entities are refused: Tiled writes none, and they are how XML bombs are made.
    """
    if data.count(b"<") > 2 * MOST_ELEMENTS:
        raise Refused(f"it has more than {MOST_ELEMENTS} elements")
    try:
        if b"<!" in data or not data.startswith(_UTF_8):
            _forbid_entities(data)
        root = fromstring(data)  # noqa: S314 - defusedxml has read the same bytes, or they declare nothing
    except DefusedXmlException as error:
        raise Refused("it has a document type or entities, which Tiled never writes") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Refused(f"it is no XML: {error}") from error
    if root.tag != wanted:
        raise Refused(f"it is a <{root.tag[:40]}>, not a <{wanted}>")
    return root


def _forbid_entities(data: bytes) -> None:
    """Raise what defusedxml raises, building nothing: its own builder, written in Python, is slow."""
    parser = DefusedXMLParser(forbid_dtd=True)
    expat = parser.parser
    expat.DefaultHandlerExpand = expat.StartElementHandler = expat.EndElementHandler = None
    expat.CharacterDataHandler = expat.CommentHandler = expat.ProcessingInstructionHandler = None
    parser.feed(data)
