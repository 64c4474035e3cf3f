"""One person in one stance, seen from one side: the finished frame of a sheet."""

from dataclasses import replace
from typing import Literal

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt

from tools.art.kit.colour import channels
from tools.art.kit.ink import Art, Spot
from tools.art.kit.palette import INK
from tools.art.kit.paper import gouache
from tools.art.kit.raster import shrink
from tools.art.kit.units import px
from tools.art.people.bed import draw_lying
from tools.art.people.frock import frock_facing, frock_side
from tools.art.people.heads import back_head, front_head, side_head
from tools.art.people.held import draw_held
from tools.art.people.limb import draw_arm, facing_place, profile_place, shaded
from tools.art.people.look import Look
from tools.art.people.sari import sari_back, sari_front, sari_necklace, sari_side
from tools.art.people.shirt import shirt_facing, shirt_side
from tools.art.people.stance import Arm, Stance

Direction = Literal["down", "left", "right", "up"]
DIRECTIONS: tuple[Direction, ...] = ("down", "left", "right", "up")

WIDTH, HEIGHT = 63, 105
"""The frame in units: 84 by 140 pixels."""

GROUND: Spot = (31.5, 99)
"""Where the point between the feet lies in the frame: pixel 42, 132."""

CONTOUR = 0.85
"""Width of the ink line round a figure, in units."""

CONTOUR_ALPHA = 0.85


def frame(look: Look, direction: Direction, stance: Stance) -> Image.Image:
    """Draw one frame, painted, 84 by 140 pixels; all but sleepers have a contour."""
    art = sheet_art(look, direction, stance)
    drawn = art.picture() if stance.lying else _contoured(art)
    return gouache(drawn, seed=3, mottle=0.3, grain=0)


def sheet_art(look: Look, direction: Direction, stance: Stance) -> Art:
    """Draw one frame as plain shapes."""
    art = Art(WIDTH, HEIGHT)
    with art.at(*GROUND, scale=look.scale):
        if stance.lying:
            draw_lying(art, look, stance)
        elif direction in ("left", "right"):
            with art.at(stretch=(-1 if direction == "left" else 1, 1)):
                _side(art, look, stance, left_side=direction == "left")
        elif direction == "down":
            _front(art, look, stance)
        else:
            _back(art, look, stance)
    return art


def _front(art: Art, look: Look, stance: Stance) -> None:
    match look.outfit:
        case "sari":
            sari_front(art, look, stance)
        case "frock":
            frock_facing(art, look, stance, toward=1)
        case "shirt":
            shirt_facing(art, look, stance, toward=1)
    if stance.held == "receiver":
        _head(art, look, stance, "down")
    right = draw_arm(art, look, facing_place(look, -1, stance.bob, 1), stance.right, shaded(look, dark=False))
    left = draw_arm(art, look, facing_place(look, 1, stance.bob, 1), stance.left, shaded(look, dark=True))
    if look.outfit == "sari":
        sari_necklace(art, look, stance)
    if stance.held != "receiver":
        _head(art, look, stance, "down")
    draw_held(art, stance.held, right, left)


def _back(art: Art, look: Look, stance: Stance) -> None:
    ahead = [arm.hand.forward > 3.5 and stance.held != "receiver" for arm in (stance.right, stance.left)]
    places = [facing_place(look, side, stance.bob, -1) for side in (1, -1)]
    arms = list(zip(places, (stance.right, stance.left), (True, False), ahead, strict=True))
    hands = [draw_arm(art, look, place, arm, shaded(look, dark=dark)) for place, arm, dark, _ in arms]
    draw_held(art, stance.held if all(ahead) or stance.held == "vessel" else "", hands[0], hands[1])
    match look.outfit:
        case "sari":
            sari_back(art, look, stance)
        case "frock":
            frock_facing(art, look, stance, toward=-1)
        case "shirt":
            shirt_facing(art, look, stance, toward=-1)
    for place, arm, dark, hidden in arms:
        if not hidden:
            draw_arm(art, look, place, arm, shaded(look, dark=dark))
    _head(art, look, stance, "up")
    if stance.held == "receiver":
        draw_arm(art, look, places[1], stance.left, shaded(look, dark=False))
        draw_held(art, stance.held, hands[0], hands[1])


def _side(art: Art, look: Look, stance: Stance, *, left_side: bool) -> None:
    near, far = (stance.left, stance.right) if left_side else (stance.right, stance.left)
    if left_side:
        stance = _other_foot(stance)
    place = profile_place(stance.bob)
    other = draw_arm(art, look, place, far, shaded(look, dark=True))
    match look.outfit:
        case "sari":
            sari_side(art, look, stance, left_side=left_side)
        case "frock":
            frock_side(art, look, stance)
        case "shirt":
            shirt_side(art, look, stance)
    if stance.held == "receiver" and not left_side:
        draw_held(art, "receiver", other, (3.4, -65.6 + stance.bob))
    if stance.held != "receiver" or not left_side:
        _head(art, look, stance, "right")
    if stance.held in ("basin", "cloth", "paper"):
        draw_held(art, stance.held, (other[0] + 4, other[1]), (other[0] + 4, other[1]))
    else:
        _near_held(art, look, stance, left_side=left_side, near=near)
        return
    draw_arm(art, look, place, near, shaded(look, dark=False))


def _near_held(art: Art, look: Look, stance: Stance, *, left_side: bool, near: Arm) -> None:
    """Draw the nearer arm with what one hand holds."""
    place = profile_place(stance.bob)
    if stance.held == "receiver" and left_side:
        _head(art, look, stance, "right")
    if stance.held == "vessel" and left_side:
        draw_held(art, "vessel", place(stance.right.hand), (0, 0))
    hand = draw_arm(art, look, place, near, shaded(look, dark=False))
    if stance.held == "vessel" and not left_side:
        draw_held(art, "vessel", hand, hand)
    if stance.held == "receiver" and left_side:
        draw_held(art, "receiver", (6, -40 + stance.bob), hand)


def _other_foot(stance: Stance) -> Stance:
    """Give the stance with the swing of the foot that is nearer on the left side."""
    return replace(stance, swing=-stance.swing)


def _head(art: Art, look: Look, stance: Stance, direction: Direction) -> None:
    """Put the head on the neck; turned heads look to one side."""
    height = (-72.2 if look.head < 1.1 else -71.5) + stance.bob + stance.nod
    if direction == "right":
        with art.at(-0.6 + stance.nod, height, scale=look.head, turn=stance.nod * 3):
            if stance.turned:
                front_head(art, look, shut=stance.shut)
            else:
                side_head(art, look, shut=stance.shut, lag=-1.6 * stance.swing)
        return
    with art.at(0, height, scale=look.head, turn=-1.6 * stance.swing):
        if stance.turned:
            side_head(art, look, shut=stance.shut, lag=0)
        elif direction == "down":
            front_head(art, look, shut=stance.shut)
        else:
            back_head(art, look)


def _contoured(art: Art) -> Image.Image:
    """Put a thin ink line round a figure, so that it stands out from any floor."""
    drawn = art.raw()
    alpha = np.asarray(drawn)[..., 3]
    away = distance_transform_edt(alpha < 128)
    ring = np.clip(CONTOUR * art.samples - away + 0.5, 0, 1)
    under = np.zeros((*alpha.shape, 4), np.uint8)
    under[..., :3] = channels(INK[0])
    under[..., 3] = ring * 255 * CONTOUR_ALPHA
    lined = Image.fromarray(under, "RGBA")
    lined.alpha_composite(drawn)
    return shrink(lined, px(art.width), px(art.height))
