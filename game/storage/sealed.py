"""A sealed document: a header and a body as JSON, with a sum that shows the smallest change."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import msgspec

from game.storage.problems import Fault, SaveError

GAME = "key-of-her-own"
Upgrade = Callable[[Any], Any]
"""Turns the plain values of one version's body into those of the next."""
Head = TypeVar("Head")
Body = TypeVar("Body")
Decoded = TypeVar("Decoded")

_BROKEN = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)
"""All that msgspec raises on what it cannot decode."""
_TWISTED = (*_BROKEN, KeyError, TypeError, ValueError, AttributeError, IndexError)
"""All that an upgrade may raise besides, on values that were never a save."""


class _Envelope(msgspec.Struct, frozen=True):
    game: str
    version: int
    sum: str
    header: msgspec.Raw
    body: msgspec.Raw


class Sealed(Generic[Head, Body]):
    """Documents with a header of one type and a body of another, at `version`.

    `upgrades[n]` turns the plain values of version n into those of n + 1.
    """

    def __init__(
        self, head: type[Head], body: type[Body], version: int, upgrades: Mapping[int, Upgrade]
    ) -> None:
        self.version = version
        self.upgrades = upgrades
        self._body = body
        self._envelope = msgspec.json.Decoder(_Envelope)
        self._read_head = msgspec.json.Decoder(head)
        self._read_body = msgspec.json.Decoder(body)
        self._encode = msgspec.json.Encoder(order="deterministic").encode

    def seal(self, header: Head, body: Body) -> bytes:
        """The document as bytes."""
        head, content = self._encode(header), self._encode(body)
        total = _sum(self.version, head, content)
        return (
            self._encode(_Envelope(GAME, self.version, total, msgspec.Raw(head), msgspec.Raw(content)))
            + b"\n"
        )

    def header(self, data: bytes) -> Head:
        """The header of a sound document; raises SaveError."""
        envelope = self._opened(data)
        return _decoded(self._read_head, envelope.header)

    def body(self, data: bytes) -> Body:
        """The body of a sound document, brought up to this version; raises SaveError."""
        envelope = self._opened(data)
        if envelope.version == self.version:
            return _decoded(self._read_body, envelope.body)
        try:
            values = msgspec.json.decode(envelope.body)
            for version in range(envelope.version, self.version):
                values = self.upgrades[version](values)
            return msgspec.convert(values, self._body)
        except _TWISTED as error:
            raise SaveError(Fault.DAMAGED) from error

    def _opened(self, data: bytes) -> _Envelope:
        envelope = _decoded(self._envelope, data, Fault.DAMAGED if _looks_ours(data) else Fault.FOREIGN)
        if envelope.game != GAME:
            raise SaveError(Fault.FOREIGN)
        if envelope.sum != _sum(envelope.version, envelope.header, envelope.body):
            raise SaveError(Fault.DAMAGED)
        if envelope.version > self.version:
            raise SaveError(Fault.NEWER)
        if envelope.version < self.version and envelope.version not in self.upgrades:
            raise SaveError(Fault.FOREIGN)
        return envelope


def _decoded(
    decoder: msgspec.json.Decoder[Decoded], data: bytes | msgspec.Raw, fault: Fault = Fault.DAMAGED
) -> Decoded:
    try:
        return decoder.decode(data)
    except _BROKEN as error:
        raise SaveError(fault) from error


def _looks_ours(data: bytes) -> bool:
    """Whether a document that cannot be opened was most likely one of ours once."""
    return GAME.encode() in data[:64] or data.startswith(b'{"game"')


def _sum(version: int, header: bytes | msgspec.Raw, body: bytes | msgspec.Raw) -> str:
    parts = (str(version).encode(), bytes(header), bytes(body))
    return hashlib.sha256(b"\n".join(parts)).hexdigest()
