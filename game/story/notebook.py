"""Notebook: what Pooja may write down, and of each thing when she knows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known while `when` holds, or always where that is empty; `words` is a key to the words."""

    words: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Notebook:
    """`people` by cast key, `keys` one a row, `asides` by page: what stands beside the purse, the drawing.

    `recap` says what has happened, by chapter: in each group the last fact that holds is told.
    """

    people: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    keys: tuple[Fact, ...] = ()
    asides: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    recap: Mapping[str, tuple[tuple[Fact, ...], ...]] = field(default_factory=dict)

    @property
    def facts(self) -> Iterator[tuple[str, Fact]]:
        """Every fact there is, with the table it stands in."""
        for name, facts in self.people.items():
            yield from ((f"people.{name}", fact) for fact in facts)
        yield from (("keys", fact) for fact in self.keys)
        for name, facts in self.asides.items():
            yield from ((f"asides.{name}", fact) for fact in facts)
        for chapter, groups in self.recap.items():
            yield from ((f"recap.{chapter}", fact) for group in groups for fact in group)
