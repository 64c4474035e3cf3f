"""The orphanage's frock: grey-blue cotton to below the knee, a white collar, bare legs, dark shoes."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import shade_right
from tools.art.kit.ink import Art
from tools.art.kit.palette import CREAM, INK
from tools.art.kit.paths import Path, oval, rect, spline
from tools.art.people.cloth import foot_spot, hung, steps
from tools.art.people.limb import limb
from tools.art.people.look import Look
from tools.art.people.stance import Stance

STANDING = "-8,-57 -7.6,-46 -14.6,-18.6! 0,-16.6 14.6,-18.6! 7.6,-46 8,-57 0,-60"
SEATED = "-8,-57 -8,-46 -13.6,-34 -14,-22! -8,-18.6 0,-19.6 8,-18.6 14,-22! 13.6,-34 8,-46 8,-57 0,-60"
KNEELING = "-8,-57 -8,-46 -14.4,-26 -15,-3! 0,0 15,-3! 14.4,-26 8,-46 8,-57 0,-60"


def frock_facing(art: Art, look: Look, stance: Stance, *, toward: int) -> None:
    """Draw legs and frock from the front (toward 1) or the back (-1); the arms come after."""
    if stance.seat != "kneel":
        _legs(art, look, stance, toward)
    outline = _outline(look, stance)
    sway = -1.8 * stance.swing
    art.fill(outline, look.main[2])
    shade_right(art, outline, look.main[1], 2.6)
    with art.clip(outline):
        for x in (-6, -2, 2, 6):
            art.fill(
                brush(hung(f"{x * 0.6},-44 {x * 1.5},-17", stance, sway=sway), 0.5, 1.2, 1.2),
                look.main[1],
                0.8,
            )
        art.fill(brush(hung("-7,-42 -11,-22", stance, sway=sway), 0.4, 1.4, 0.6), look.main[3], 0.7)
        art.fill(
            spline(hung(("-16,-20.6 0,-18.4 16,-20.6 16,-15 0,-13 -16,-15"), stance, sway=sway)),
            look.main[3],
            0.5,
        )
        if look.pinafore:
            _blouse(art, look, stance)
    with art.at(0, stance.bob):
        _bodice(art, look, toward)


def frock_side(art: Art, look: Look, stance: Stance) -> None:
    """Draw legs and frock from the side, facing right; the arms come around it."""
    _side_legs(art, look, stance)
    flare = 0.12 * abs(stance.swing)
    line = {
        "stand": "-5.4,-57 -5.8,-46 -11.5,-18.6! 0,-16.6 11.5,-18.6! 6,-46 5,-57 0,-60",
        "sit": "-5.4,-57 -6,-46 -9.6,-36 -9.4,-28! 2,-26 13,-25! 14.4,-34 8,-40 6,-46 5,-57 0,-60",
        "kneel": "-5.4,-57 -6.4,-46 -13,-24 -14,-3! 0,-0.6 11,-3! 10,-26 6.4,-46 5,-57 0,-60",
    }[stance.seat]
    outline = spline(hung(line, stance, flare=flare, sway=-stance.swing))
    art.fill(outline, look.main[2])
    with art.clip(outline):
        art.fill(spline(hung("-12,-60 -3,-46 -5,-16 -24,-14 -24,-60", stance)), look.main[1])
        if look.pinafore:
            with art.at(0, stance.bob):
                art.fill(rect(-12, -62, 24, 14.4), look.second[4])
                art.fill(rect(-1, -62, 2.6, 15), look.main[2])
        for x in (1, 5):
            art.fill(brush(hung(f"{x * 0.6},-45 {x * 1.6},-17", stance), 0.5, 1.2, 1.2), look.main[1], 0.8)
    with art.at(0, stance.bob):
        art.fill(rect(-8, -47, 14.4, 2.6), look.main[3])
        art.fill(rect(-2.4, -63, 4.8, 5), look.skin[2])
        if look.salwar:
            art.fill(
                spline("-4,-61 4,-60.8 6.6,-55! 1,-53.6 -5.6,-56 -9,-40! -6.4,-38! -4,-52"), look.second[2]
            )
            return
        art.fill(spline("-4,-60.5 4,-60.4 5.6,-55.4! 0,-57 -4.6,-57.4!"), CREAM[4])


def _blouse(art: Art, look: Look, stance: Stance) -> None:
    """Show a white school blouse between the straps of a pinafore."""
    with art.at(0, stance.bob):
        art.fill(rect(-12, -62, 24, 15), look.second[4])
        art.fill(spline("3,-62 4.6,-54 4,-46 14,-46 14,-62"), look.second[3])
        for x, tone in ((-6.4, 2), (3.8, 1)):
            art.fill(rect(x, -62, 2.6, 16), look.main[tone])


def _outline(look: Look, stance: Stance) -> Path:
    line = {"stand": STANDING, "sit": SEATED, "kneel": KNEELING}[stance.seat]
    return spline(hung(line, stance, sway=-1.8 * stance.swing, width=look.bulk))


def _bodice(art: Art, look: Look, toward: int) -> None:
    """Draw belt, neck and collar."""
    art.fill(spline("-7.8,-47.4 0,-46.4 7.8,-47.4 7.9,-44.6 0,-43.6 -7.9,-44.6"), look.main[3])
    art.fill(rect(-2.4, -63, 4.8, 5), look.skin[2 if toward > 0 else 1])
    if toward < 0 and look.salwar:
        art.fill(
            spline("-8,-59! 0,-57 8,-59! 8.4,-40! 5,-41! 4.6,-53 0,-51 -4.6,-53 -5,-41! -8.4,-40!"),
            look.second[2],
        )
        return
    if toward < 0:
        art.fill(spline("-6,-59.6! 0,-61 6,-59.6! 6.4,-56.4 0,-55 -6.4,-56.4"), CREAM[3])
        return
    if look.salwar:
        _scarf(art, look)
        return
    for side in (-1, 1):
        with art.at(stretch=(side, 1)):
            art.fill(spline("0,-57.6! 5.4,-60.4 7,-56.4 3.6,-54.2!"), CREAM[4 if side < 0 else 3])
    for button in (-51.6, -49):
        art.fill(oval(0, button, 0.7), CREAM[4])


def _scarf(art: Art, look: Look) -> None:
    """Lay the scarf over both shoulders, its bend low on the breast."""
    art.fill(spline("-8.4,-57! -4,-60.4! 0,-51.6 4,-60.4! 8.4,-57! 5,-50 0,-46.4 -5,-50"), look.second[2])
    art.fill(brush("-5.6,-58 -2.6,-51 0,-48.6", 0.4, 1.3, 0.4), look.second[3], 0.9)
    art.fill(brush("5.6,-58 2.6,-51 0.4,-48.6", 0.4, 1.1, 0.4), look.second[1], 0.9)


def _legs(art: Art, look: Look, stance: Stance, toward: int) -> None:
    """Draw bare legs and shoes from the front or back, the nearer one last."""
    for side in sorted((-1, 1), key=lambda side: steps(stance, side) * toward):
        x, y = foot_spot(stance, side, toward, 4.4)
        skin = (look.second if look.salwar else look.skin)[3 if side < 0 else 2]
        knee = -11 - 1.6 * max(0.0, steps(stance, side))
        limb(art, ((side * 4.2, -21), (side * 4.3, knee), (x, -5 + y)), 4.6, 3.7 + 1.6 * look.salwar, skin)
        art.fill(oval(x, y - 2, 3.6, 2.7), INK[0])
        if toward > 0:
            art.fill(oval(x, y - 3.4, 2, 1.2), look.skin[3 if side < 0 else 2])


def _side_legs(art: Art, look: Look, stance: Stance) -> None:
    if stance.seat == "kneel":
        art.fill(spline("-15,-4 -8,-4.6 -8,0 -16,0"), look.skin[2])
        art.fill(oval(-15.4, -1.8, 2.6, 2), INK[0])
        return
    for swing, tone in ((-stance.swing, 2), (stance.swing, 3)):
        x = 6.6 * swing + (11 if stance.seat == "sit" else 0)
        y = -1.8 * max(0.0, -swing)
        hip = ((10, -24), (12.4, -15)) if stance.seat == "sit" else ((0.0, -21), (x * 0.5 + 1.2, -12))
        limb(art, (*hip, (x, -5 + y)), 4.6, 3.7, (look.second if look.salwar else look.skin)[tone])
        with art.at(x, y):
            art.fill(spline("-3,-4 1,-4.8 5,-1.6 4,0 -3,0"), INK[0])
