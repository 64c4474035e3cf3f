"""A taal: a cycle of beats in vibhags, and its theka, the bols by which the drum says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Taal:
    """A cycle; `vibhags` are its bars in matras, `theka` one bol a matra (`.` joins bols of one matra)."""

    name: str
    vibhags: tuple[int, ...]
    theka: str

    @property
    def beats(self) -> int:
        """Return the matras of one cycle."""
        return sum(self.vibhags)


TEENTAL = Taal(
    "Teental",
    (4, 4, 4, 4),
    "dha dhin dhin dha | dha dhin dhin dha | dha tin tin na | na dhin dhin dha",
)
KEHERWA = Taal("Keherwa", (4, 4), "dha ge na ti | na ke dhi na")
DADRA = Taal("Dadra", (3, 3), "dha dhi na | na ti na")
RUPAK = Taal("Rupak", (3, 2, 2), "tin tin na | dhi na | dhi na")
JHAPTAL = Taal("Jhaptal", (2, 3, 2, 3), "dhi na | dhi dhi na | ti na | dhi dhi na")
