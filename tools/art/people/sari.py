"""The sari: six yards pleated at the waist, the loose end over the left shoulder and down the back."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import shade_right
from tools.art.kit.ink import Art
from tools.art.kit.palette import INK, MARI, WOOD
from tools.art.kit.paths import Knot, Path, oval, rect, spline
from tools.art.people.cloth import facing_feet, hung, steps
from tools.art.people.look import Look
from tools.art.people.stance import Stance

SKIRT = "-8.6,-42! -11.5,-28 -14.2,-3.5! 0,-1.2 14.2,-3.5! 11.5,-28 8.6,-42!"
SEATED_SKIRT = (
    "-9.4,-42! -13.4,-35 -14.6,-27 -13.6,-14 -12.6,-3.2! 0,-1 12.6,-3.2! 13.6,-14 14.6,-27 13.4,-35 9.4,-42!"
)
TUCKED_RISE = 3
"""How much higher the hem of a working woman's sari hangs, in units."""

HEM_BELOW = -10
"""What hangs lower than this belongs to the hem."""

FOOT_RISE = 1.6
"""How high a trailing foot is lifted, seen from the side, in units."""


def _skirt(look: Look, stance: Stance, line: str) -> Path:
    rise = TUCKED_RISE if look.tucked else 0
    hung_line = hung(line, stance, sway=_sway(stance), width=look.bulk)
    return spline([Knot(x, y - (rise if y > HEM_BELOW else 0), corner) for x, y, corner in hung_line])


def _sway(stance: Stance) -> float:
    """Say how far the hem follows the foot that is ahead; her right foot is on the left of the page."""
    return -2.6 * stance.swing


def sari_front(art: Art, look: Look, stance: Stance) -> None:
    """Draw skirt, blouse and pallu of a woman who faces the viewer; the arms come after."""
    _feet(art, look, stance, toward=1)
    if stance.seat == "stand":
        _front_skirt(art, look, stance)
    else:
        _seated_skirt(art, look, stance)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        _blouse(art, look)
        _pallu_front(art, look)
    if look.key_ring:
        _keys(art, look, stance)


def sari_necklace(art: Art, look: Look, stance: Stance) -> None:
    """Draw what hangs at the neck, over everything."""
    if not look.chain:
        return
    with art.at(0, stance.bob):
        art.stroke(spline("-2.8,-60 0,-55.2 2.8,-60", closed=False), INK[0], 0.7)
        art.fill(oval(0, -54.8, 1.2), MARI[3])


def sari_back(art: Art, look: Look, stance: Stance) -> None:
    """Draw a woman's clothes from behind: the pallu falls from her left shoulder, on the left of the page."""
    _feet(art, look, stance, toward=-1)
    main, trim = look.main, look.trim
    line = SKIRT if stance.seat == "stand" else SEATED_SKIRT
    skirt = _skirt(look, stance, line)
    art.fill(skirt, main[2])
    shade_right(art, skirt, main[1], 4)
    sway = _sway(stance)
    with art.clip(skirt):
        art.fill(brush(hung("-3,-40 -5,-22 -7,-2", stance, sway=sway), 0.5, 1.6, 1.4), main[1], 0.7)
        art.fill(brush(hung("4,-40 4.6,-22 6,-2", stance, sway=sway), 0.5, 1.4, 1.2), main[0], 0.35)
        _border(art, look, stance)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        torso = spline("-8.8,-57 -8.2,-49 -8.4,-41! 8.4,-41! 8.2,-49 8.8,-57 4,-60.5 -4,-60.5")
        art.fill(torso, look.second[2])
        with art.clip(torso):
            art.fill(rect(-12, -46.6, 24, 4.2), look.skin[2])
            art.fill(spline("2,-62 5,-50 5,-40 14,-40 14,-62"), look.second[1])
        art.fill(rect(-2.5, -66, 5, 7), look.skin[1])
        art.fill(spline("-9.4,-44! 0,-45.4 9.4,-44! 9.6,-39 0,-38 -9.6,-39"), main[1])
    lag = sway * 0.8
    end = -20 if look.tucked else -13
    pallu = spline(
        hung(
            (f"-9.4,-58! -3,-60.4! 1,-50 2,-40 1.4,{end}! -9.6,{end + 1}! -10.4,-38 -9.8,-50"),
            stance,
            sway=lag,
            width=look.bulk,
        )
    )
    art.fill(pallu, main[3])
    with art.clip(pallu):
        art.fill(spline(hung("-1.6,-61 -0.6,-46 -0.8,-10 6,-10 6,-61", stance, sway=lag)), main[2])
        for x in (-7, -4):
            art.fill(
                brush(hung(f"{x},-58 {x - 0.6},-38 {x},{end}", stance, sway=lag), 0.4, 1.1, 0.8), main[2], 0.8
            )
        art.stroke(spline(hung(f"-14,{end - 3} 6,{end - 4}", stance, sway=lag), closed=False), trim[2], 4)
        art.stroke(spline(hung(f"-14,{end - 6} 6,{end - 7}", stance, sway=lag), closed=False), trim[3], 0.8)


def sari_side(art: Art, look: Look, stance: Stance, *, left_side: bool) -> None:
    """Draw a woman's clothes from her right or left side, facing right on the page."""
    main = look.main
    _side_feet(art, look, stance)
    skirt = _side_skirt(look, stance)
    art.fill(skirt, main[2])
    with art.clip(skirt):
        stretch = abs(stance.swing) * 2.6
        back = f"-12,-44 -5,-36 -6,-18 {-4 - stretch},0 -24,0 -24,-44"
        art.fill(spline(hung(back, stance)), main[1])
        for index, x in enumerate((1, 4, 7)):
            fold = f"{x * 0.6},-41 {x * 0.9 + stance.swing},-22 {x * 1.3 + stretch * 0.8},-2"
            art.fill(brush(hung(fold, stance), 0.5, 1.6, 1), main[3 if index % 2 else 1], 0.75)
        _border(art, look, stance)
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        torso = spline("-5.4,-57.5 -6.2,-49 -6.2,-41! 6,-41! 7,-51.4 4.6,-57.5 -0.4,-61")
        art.fill(torso, look.second[2])
        with art.clip(torso):
            art.fill(rect(-12, -46.6, 24, 4), look.skin[2])
        art.fill(spline("-3.6,-66! 1.6,-66! 2.4,-58.5! -3,-58.5!"), look.skin[2])
    if left_side:
        _pallu_near(art, look, stance)
    else:
        _pallu_far(art, look, stance)
    if look.key_ring and left_side:
        _keys(art, look, stance)


def _front_skirt(art: Art, look: Look, stance: Stance) -> None:
    main = look.main
    sway = _sway(stance)
    skirt = _skirt(look, stance, SKIRT)
    art.fill(skirt, main[2])
    shade_right(art, skirt, main[1], 4)
    with art.clip(skirt):
        _knees(art, look, stance)
        for x, tone in ((-4, 1), (-1.4, 3), (1.2, 1), (4, 3)):
            fold = hung(f"{x * 0.5 + 1},-40 {x + 1},-22 {x * 1.7 + 1},-2", stance, sway=sway)
            art.fill(brush(fold, 0.6, 1.5, 2.2), main[tone], 0.75)
        art.fill(brush(hung("-9,-34 -11,-20 -12,-2", stance, sway=sway), 0.4, 1.6, 0.8), main[3], 0.5)
        _border(art, look, stance)


def _knees(art: Art, look: Look, stance: Stance) -> None:
    """Push the knee that steps into the cloth: a light plane over it, a fold to the far hip."""
    for side in (-1, 1):
        ahead = steps(stance, side)
        if ahead > 0.2:
            plane = (
                f"{side * 2},-30 {side * 8},-26 {side * 9},-14 {side * 7},-3 {side * 3},-4 {side * 1.6},-18"
            )
            art.fill(spline(hung(plane, stance, sway=_sway(stance))), look.main[3], 0.32 * ahead)
            art.fill(
                brush([(side * 5, -24), (0, -16), (-side * 8, -7)], 0.4, 1.4, 0.5), look.main[1], 0.7 * ahead
            )


def _seated_skirt(art: Art, look: Look, stance: Stance) -> None:
    """Draw the lap and the fall from the knees."""
    main = look.main
    skirt = _skirt(look, stance, SEATED_SKIRT)
    art.fill(skirt, main[2])
    shade_right(art, skirt, main[1], 5)
    with art.clip(skirt):
        fall = spline(hung("-15,-27 0,-24 15,-27 15,0 -15,0", stance))
        art.fill(fall, main[1], 0.55)
        lap = spline(hung("-13,-40 0,-42 13,-40 13.6,-29 6.4,-25.6 0,-27.4 -6.4,-25.6 -13.6,-29", stance))
        art.fill(lap, main[3], 0.45)
        for x in (-5, 0, 5):
            art.fill(
                brush(hung(f"{x * 0.8},-26 {x},-14 {x * 1.3},-1", stance), 0.5, 1.5, 1.6),
                main[0 if x else 1],
                0.5,
            )
        _border(art, look, stance)


def _border(art: Art, look: Look, stance: Stance) -> None:
    """Draw the woven edge along the hem; it is clipped by the skirt."""
    rise = TUCKED_RISE if look.tucked else 0
    for line, colour, width in (
        ("-30,-5.4 -15,-5 0,-2.6 15,-5 30,-5.4", look.trim[2], 3.2),
        (("-30,-7.6 -15,-7.2 0,-4.8 15,-7.2 30,-7.6"), look.trim[3], 0.8),
    ):
        moved = [(x, y - rise) for x, y, _ in hung(line, stance, sway=_sway(stance))]
        art.stroke(spline(moved, closed=False), colour, width)


def _blouse(art: Art, look: Look) -> None:
    torso = spline("-8.8,-57 -8.2,-49 -8.4,-41! 8.4,-41! 8.2,-49 8.8,-57 4,-60.5 -4,-60.5")
    art.fill(torso, look.second[2])
    with art.clip(torso):
        art.fill(rect(-12, -46.4, 24, 4), look.skin[2])
        art.fill(spline("-4,-62 0,-55 4,-62"), look.skin[3])
        art.fill(spline("-9,-58 -6.4,-54 -6.8,-47 -9,-46"), look.second[3], 0.6)
    art.fill(rect(-2.5, -66, 5, 8), look.skin[2])
    art.fill(spline("-3.4,-61 0,-56.2 3.4,-61"), look.skin[2])


def _pallu_front(art: Art, look: Look) -> None:
    main, trim = look.main, look.trim
    pallu = spline("9.6,-57! 3.4,-60.8! -3,-53 -9.2,-45! -9.4,-38! 0,-40 9.2,-40! 8.8,-49")
    art.fill(pallu, main[2])
    shade_right(art, pallu, main[1], 2.4)
    with art.clip(pallu):
        art.fill(brush("3.2,-60.6 -3.2,-52.6 -9.6,-44.4", 2.4, 2.6, 2.4), trim[2])
        art.fill(brush("3.6,-60 -2.8,-52 -9.4,-43.6", 0.7, 0.8, 0.7), trim[3])
        art.fill(brush("7,-57 3,-49 -2,-41", 0.4, 1.2, 0.8), main[0], 0.5)
        art.fill(brush("7,-57 6,-49 4,-41", 0.4, 1.2, 0.8), main[3], 0.5)
    if look.tucked:
        art.fill(spline("-10,-44 -4,-46 8,-43 10,-39 0,-37.6 -10,-39"), main[1])
        art.fill(brush("-8,-42 0,-43.6 8,-41", 0.4, 1.4, 0.5), main[3], 0.7)


def _pallu_near(art: Art, look: Look, stance: Stance) -> None:
    """Draw the pallu over the shoulder that is nearer, hanging behind her."""
    main, trim = look.main, look.trim
    lag = -1.6 * stance.swing
    end = -24 if look.tucked else -17
    line = f"4,-60! -3,-60 -7.6,-52 -10,-38 -12.5,{end - 1}! -5,{end + 0.4}! -2.6,-36 3,-43 7,-42! 7.2,-51"
    pallu = spline(hung(line, stance, sway=lag, width=look.bulk))
    art.fill(pallu, main[3])
    with art.clip(pallu):
        art.fill(spline(hung("-12,-62 -4,-54 -6,-36 -9,-10 -24,-10", stance, sway=lag)), main[2])
        art.stroke(
            spline(hung(f"-18,{end - 4} -1,{end - 2.4}", stance, sway=lag), closed=False), trim[2], 3.4
        )
        art.fill(brush(hung("1,-58 3,-50 1,-44", stance), 0.4, 1.3, 0.6), main[2], 0.9)
        art.fill(brush(hung("4.4,-60 6.4,-52 6.4,-42", stance), 1.4, 1.6, 1.2), trim[2])


def _pallu_far(art: Art, look: Look, stance: Stance) -> None:
    """Draw the pallu crossing her breast to the far shoulder, and a sliver of it behind her."""
    main = look.main
    lag = -1.4 * stance.swing
    sliver = hung("-6.4,-56 -9.4,-40 -12,-20! -8.6,-19! -7,-40", stance, sway=lag, width=look.bulk)
    if not look.tucked:
        art.fill(spline(sliver), main[1])
    with art.at(0, stance.bob, stretch=(look.bulk, 1)):
        pallu = spline("4.6,-60! 0,-55 -6.6,-46! -6.6,-40! 6.6,-40! 7.4,-50")
        art.fill(pallu, main[2])
        with art.clip(pallu):
            art.fill(spline("-8,-46 -2,-48 0,-38 -8,-38"), main[1], 0.8)
            art.fill(brush("4.2,-59.6 -0.6,-54.6 -7,-45.4", 2.4, 2.6, 2.4), look.trim[2])


def _side_skirt(look: Look, stance: Stance) -> Path:
    stretch = abs(stance.swing) * 2.8
    rise = TUCKED_RISE if look.tucked else 0
    hem = -3.5 - rise
    match stance.seat:
        case "stand":
            line = (
                f"-6.6,-42! -9.4,-31 {-10.5 - stretch},{hem}! 0,{hem + 2} "
                f"{10.5 + stretch},{hem - 0.2}! 7.6,-28 6.2,-42!"
            )
        case "sit":
            line = (
                f"-6.8,-42! -10,-38 -10.6,-32 -9.4,-28! 4,-26 6.4,-14 5.4,{hem}! 11,{hem + 2.4} "
                f"16.8,{hem}! 16.2,-22 15,-33 9,-38.6 6,-42!"
            )
        case "kneel":
            line = "-6.8,-42! -11.4,-34 -15,-22 -15.6,-4! 0,-0.6 13.6,-3.4! 13.4,-18 10,-32 6.4,-42!"
    return spline(hung(line, stance, width=look.bulk))


def _feet(art: Art, look: Look, stance: Stance, *, toward: int) -> None:
    if stance.seat == "kneel":
        return
    facing_feet(art, look, stance, toward, 5.2, WOOD[1])
    if look.tucked:
        for side in (-1, 1):
            art.fill(rect(side * 5 - 2.2, -10, 4.4, 7.4), look.skin[2])


def _side_feet(art: Art, look: Look, stance: Stance) -> None:
    if stance.seat == "kneel":
        art.fill(oval(-14, -2, 4, 2.2), look.skin[1])
        return
    ahead = 9.5 if stance.seat == "sit" else 0
    for swing, tone in ((-stance.swing, 1), (stance.swing, 2)):
        x = 6.6 * swing + ahead
        y = -FOOT_RISE * max(0.0, -swing)
        with art.at(x, y):
            if look.tucked:
                art.fill(rect(-2.6, -10, 4.6, 7), look.skin[tone])
            art.fill(spline("-3.2,-4 1,-5 6,-1.6 4.4,0 -3.2,0"), WOOD[1])
            art.fill(spline("-2,-4.6 1,-5.4 4.4,-2.4 -1.6,-2.4"), look.skin[tone])


def _keys(art: Art, look: Look, stance: Stance) -> None:
    """Hang the big ring of keys at the waist, brass and iron on a dark loop."""
    with art.at(6.8 * look.bulk, -40 + stance.bob, turn=7 * stance.swing):
        art.stroke(oval(0, 3.4, 3.2), INK[0], 2)
        art.stroke(oval(0, 3.4, 3.2), MARI[2], 1)
        for turn, length, metal in ((-30, 8, INK[1]), (22, 8.4, INK[2]), (-4, 10, MARI[1])):
            with art.at(0, 6, turn=turn):
                art.fill(rect(-0.7, 0, 1.4, length), metal)
                art.fill(oval(0, 0.6, 1.8), metal)
                art.fill(rect(0, length - 3, 2.4, 2.6), metal)
