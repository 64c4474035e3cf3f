"""A raga: the swaras a tune may use, which way each may be left, and the turn by which it is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.audio.score.swara import height


@dataclass(frozen=True, slots=True)
class Raga:
    """A raga's grammar in the classical terms; `rising` swaras go up only, `falling` ones down only."""

    name: str
    ascent: str
    descent: str
    vadi: str
    samvadi: str
    hour: str
    mood: str
    rising: str = ""
    falling: str = ""

    @property
    def swaras(self) -> frozenset[str]:
        """Return every swara that the raga knows."""
        return frozenset(letter for letter in self.ascent + self.descent if letter.isalpha())

    def faults(self, tune: Sequence[tuple[str, int]]) -> tuple[str, ...]:
        """Return what a tune of (swara, octave) does that the raga forbids, in words."""
        wrong = [
            f"note {i}: {s} is not in {self.name}" for i, (s, _) in enumerate(tune) if s not in self.swaras
        ]
        for number, (here, there) in enumerate(pairwise(tune)):
            step = height(*there) - height(*here)
            if here[0] in self.rising and step < 0:
                wrong.append(f"note {number}: {here[0]} of {self.name} may not fall to {there[0]}")
            if here[0] in self.falling and step > 0:
                wrong.append(f"note {number}: {here[0]} of {self.name} may not rise to {there[0]}")
        return tuple(wrong)


DESH = Raga("Desh", "SRmPNS", "SnDPmGRS", "R", "P", "night, the rains", "longing for home", "N", "n")
TILAK_KAMOD = Raga("Tilak Kamod", "SRGSRmPNS", "SPDmGRGSN", "R", "P", "evening", "tender, a cradle")
MARWA = Raga("Marwa", "rGMDNrS", "rNDMGrS", "r", "D", "sunset", "unrest, Pa left out")
SARANG = Raga("Brindabani Sarang", "SRmPNS", "SnPmRS", "R", "P", "noon", "heat, play", "N", "n")
MEGH = Raga("Megh", "SRmPnS", "SnPmRS", "S", "P", "the rains", "heavy cloud, resolve")
KAFI = Raga("Kafi", "SRgmPDnS", "SnDPmgRS", "P", "S", "evening, spring", "company, songs of women")
BILAWAL = Raga("Alhaiya Bilawal", "SRGPDNS", "SNDPDnDPmGRS", "D", "G", "morning", "a day's work", "", "nm")
MALHAR = Raga("Miyan ki Malhar", "SRPmPnDNS", "SnPmPgmRS", "m", "S", "the rains", "storm and sea")
KHAMAJ = Raga("Khamaj", "SGmPDNS", "SnDPmGRS", "G", "N", "evening", "teasing, friendly", "N", "R")
BHIMPALASI = Raga("Bhimpalasi", "SgmPnS", "SnDPmgRS", "m", "S", "afternoon", "yearning, held back", "", "DR")
MALKAUNS = Raga("Malkauns", "SgmdnS", "SndmgS", "m", "S", "after midnight", "depth, dread")
KIRWANI = Raga("Kirwani", "SRgmPdNS", "SNdPmgRS", "P", "S", "night", "brilliance and fear")
YAMAN = Raga("Yaman", "NRGMDNS", "SNDPMGRS", "G", "N", "evening", "love, said and declined")
DURGA = Raga("Durga", "SRmPDS", "SDPmRS", "m", "S", "evening", "plain, brave")
