"""The hostel's register, open where it has got to, and the women who came before in their own hands."""

from PIL import Image

from tools.art.kit.brush import brush
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, VERM
from tools.art.kit.paths import oval, poly, rect, rrect
from tools.art.kit.registry import picture
from tools.art.panels.blanks import finished, ruled
from tools.art.panels.hands import Hand, write_by_hand
from tools.art.places.chance import dice_of

WIDTH, HEIGHT = 690, 736
"""The open page in units: 920 by 981 pixels."""

COLUMNS = (
    ("No.", 44),
    ("Name in full", 86),
    ("From", 214),
    ("Occupation", 304),
    ("Husband's name", 412),
    ("Remarks", 542),
)
"""The heads of the columns, and where each begins; the last ends at RIGHT."""
RIGHT = 656
HEAD, ROW = 96, 36
"""Where the heads stand, and how far the rows below are apart."""
FREE = 7
"""How many rows there are; the last is hers."""

ROWS = (
    (Hand(DUSK[1], -0.38, 0.4, 17), ("107", "Miss S. Pinto", "Goa", "Nurse", "none")),
    (Hand(INK[1], 0.06, 1.3, 15, 1.04), ("108", "Mrs Zubeda", "Surat", "Tailoring", "late")),
    (Hand(DUSK[2], -0.12, 1.5, 19, 0.82), ("109", "Nasreen", "Malegaon", "Night nurse", "no")),
    (Hand(LEAF[1], -0.24, 0.2, 15), ("110", "Miss Meher", "Navsari", "Bank clerk", "not yet")),
    (Hand(INK[2], 0.2, 0.6, 18, 0.8), ("111", "Mrs D. Rane", "Ratnagiri", "Telephones", "in Muscat")),
    (Hand(DUSK[0], -0.46, 0.9, 16, 0.9), ("112", "Leela Kamath", "Hubli", "LL.B.", "Res judicata")),
)
"""Who came before her, each as she wrote it."""


@picture("pictures/paper_register.png", colours=255)
def register_page() -> Image.Image:
    """Draw the page in its cloth cover; its lower half is free for what is read."""
    art = Art(WIDTH, HEIGHT)
    _binding(art)
    with art.clip(rrect(20, 14, 656, 706, 4)):
        _page(art)
    _ribbon(art)
    return finished(art, 71)


def _binding(art: Art) -> None:
    """Lay the cover with leather corners, and the edges of all the pages that are still empty."""
    art.fill(rrect(8, 10, 678, 722, 6), INK[0], 0.45, blur=8)
    art.fill(rrect(4, 4, 680, 726, 6), "#6f2530")
    for line in range(60):
        art.fill(rect(4, 6 + line * 12, 680, 1), VERM[0], 0.35)
    for x, y in ((684, 4), (684, 730)):
        art.fill(poly([(x, y), (x - 54, y), (x, y + (54 if y < 100 else -54))]), "#4a2826")
    for number in range(5):
        art.fill(rrect(16, 12 + number, 664 - number, 710 - number, 4), CREAM[2 + number % 2])


def _page(art: Art) -> None:
    """Print the page: title, the red and blue rules of the table, the rows that are filled."""
    light, deep = "#f8efd8", "#e3d3b2"
    art.wash(rect(0, 0, WIDTH, HEIGHT), (0, 0), (WIDTH, HEIGHT), [(0, light, 1), (1, deep, 1)])
    art.wash(rect(20, 0, 46, HEIGHT), (20, 0), (66, 0), [(0, INK[1], 0.34), (1, INK[1], 0)])
    write(art, "LADIES RESIDING", 348, 62, 30, INK[2], centred=True, track=4)
    write(art, "1982", 48, 60, 18, INK[3], weight="regular")
    write(art, "57", 626, 60, 20, VERM[1], weight="regular")
    _table(art)
    for number, (hand, words) in enumerate(ROWS):
        _row(art, number, hand, words)
    write_by_hand(art, Hand(INK[1], -0.1, 0.2, 16), "113", COLUMNS[0][1], HEAD + 4 + FREE * ROW)
    ruled(art, 40, HEAD + 10 + FREE * ROW, RIGHT + 4, VERM[2], (1.6, 0.8))
    art.fill(oval(598, 690, 22, 16), CREAM[1], 0.25, blur=6)


def _table(art: Art) -> None:
    """Rule the columns in red and the rows in blue."""
    top, foot = HEAD - 20, HEAD + 10 + FREE * ROW
    art.fill(rect(40, top, RIGHT - 36, 30), "#d8c39a", 0.6)
    for number in range(FREE + 1):
        y = HEAD + 10 + number * ROW
        art.fill(brush([(40, y), (350, y + 0.6), (RIGHT + 4, y)], 1), DUSK[3], 0.8)
    ruled(art, 40, top, RIGHT + 4, VERM[2], (1.8,))
    for name, x in COLUMNS:
        art.fill(brush([(x - 6, top), (x - 5.6, (top + foot) / 2), (x - 6, foot)], 1), VERM[3], 0.75)
        write(art, name, x, HEAD, 13.5, INK[2], weight="regular")


def _row(art: Art, number: int, hand: Hand, words: tuple[str, ...]) -> None:
    """Fill one row in its woman's hand, and the narrow column in the warden's."""
    y = HEAD + 4 + (number + 1) * ROW
    for column, ((_, x), word) in enumerate(zip(COLUMNS, words, strict=False)):
        write_by_hand(art, hand, word, x, y, seed=number * 10 + column)
    if words[-1] == "Res judicata":
        art.fill(brush([(410, y + 4), (470, y + 4), (524, y + 4)], 1.4), DUSK[0], 0.9)
    _remarks(art, y, number)


def _remarks(art: Art, y: float, number: int) -> None:
    """Fill the last column with a hand too small to be read across a counter."""
    dice = dice_of(number + 40)
    for line in range(3):
        x = 542.0
        while x < RIGHT - 6 - (line == 2) * dice.randint(0, 60):
            wide = dice.uniform(6, 17)
            if x + wide > RIGHT:
                break
            steps = max(3, int(wide / 2.4))
            word = [
                (x + wide * step / steps, y - 18 + line * 9 + (-2.4 if step % 2 else 1.2))
                for step in range(steps + 1)
            ]
            art.fill(brush(word, 0.7, 1.3, 0.6), "#3b2f63", 0.85)
            x += wide + 4


def _ribbon(art: Art) -> None:
    """Let the ribbon that keeps the place hang out at the foot."""
    art.fill(poly("330,716 344,716 342,736 336,730 329,736"), MARI[1])
    art.fill(poly("330,716 335,716 334,732 329,736"), MARI[2])
