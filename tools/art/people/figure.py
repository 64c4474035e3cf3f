"""One person in one stance, seen from one side: the finished frame of a sheet."""

from dataclasses import replace
from typing import Literal

from PIL import Image

from tools.art.kit.contour import contoured
from tools.art.kit.ink import Art, Spot
from tools.art.kit.paper import gouache
from tools.art.people.bed import draw_curled, draw_lying
from tools.art.people.frock import frock_facing, frock_side
from tools.art.people.heads import back_head, front_head, side_head
from tools.art.people.held import draw_both, draw_one
from tools.art.people.housecoat import housecoat_facing, housecoat_side
from tools.art.people.limb import draw_arm, facing_place, place_hand, profile_place, shaded
from tools.art.people.look import Look
from tools.art.people.sari import sari_back, sari_front, sari_necklace, sari_side
from tools.art.people.shirt import shirt_facing, shirt_side
from tools.art.people.stance import Stance

Direction = Literal["down", "left", "right", "up"]
DIRECTIONS: tuple[Direction, ...] = ("down", "left", "right", "up")

WIDTH, HEIGHT = 63, 105
"""The frame in units: 84 by 140 pixels."""

GROUND: Spot = (31.5, 99)
"""Where the point between the feet lies in the frame: pixel 42, 132."""

HIDDEN_FORWARD = 3.5
"""A hand that is further forward than this is hidden by the body from behind, in units."""

BEFORE_HANDS = 4
"""How far before the hands the middle of a thing is that both hold, seen from the side, in units."""


def frame(look: Look, direction: Direction, stance: Stance) -> Image.Image:
    """Draw one frame, painted, 84 by 140 pixels; all but sleepers have a contour."""
    art = sheet_art(look, direction, stance)
    drawn = art.picture() if stance.lying and not stance.curled else contoured(art)
    return gouache(drawn, seed=3, mottle=0.3, grain=0)


def sheet_art(look: Look, direction: Direction, stance: Stance) -> Art:
    """Draw one frame as plain shapes."""
    art = Art(WIDTH, HEIGHT)
    with art.at(*GROUND, scale=min(look.scale, 1) if stance.lying else look.scale):
        if stance.curled:
            draw_curled(art, look, stance)
        elif stance.lying:
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
        case "housecoat":
            housecoat_facing(art, look, stance, toward=1)
        case "shirt" | "lungi":
            shirt_facing(art, look, stance, toward=1)
    if stance.at_face:
        _head(art, look, stance, "down")
    right = draw_arm(art, look, facing_place(look, -1, stance.bob, 1), stance.right, shaded(look, dark=False))
    left = draw_arm(art, look, facing_place(look, 1, stance.bob, 1), stance.left, shaded(look, dark=True))
    if look.outfit == "sari":
        sari_necklace(art, look, stance)
    if not stance.at_face:
        _head(art, look, stance, "down")
    draw_both(art, stance.held, right, left)
    draw_one(art, stance.in_right, right)
    draw_one(art, stance.in_left, left)


def _back(art: Art, look: Look, stance: Stance) -> None:
    """Draw what she holds before her first, her back over it, then the arms that are not hidden."""
    right = facing_place(look, 1, stance.bob, -1)
    left = facing_place(look, -1, stance.bob, -1)
    on_telephone = stance.held == "receiver"
    sides = ((right, stance.right, stance.in_right, True), (left, stance.left, stance.in_left, False))
    for place, arm, thing, dark in sides:
        draw_one(art, thing, draw_arm(art, look, place, arm, shaded(look, dark=dark)))
    if not on_telephone:
        draw_both(art, stance.held, place_hand(right, stance.right), place_hand(left, stance.left))
    match look.outfit:
        case "sari":
            sari_back(art, look, stance)
        case "frock":
            frock_facing(art, look, stance, toward=-1)
        case "housecoat":
            housecoat_facing(art, look, stance, toward=-1)
        case "shirt" | "lungi":
            shirt_facing(art, look, stance, toward=-1)
    for place, arm, thing, dark in sides:
        if arm.hand.forward < HIDDEN_FORWARD:
            draw_one(art, thing, draw_arm(art, look, place, arm, shaded(look, dark=dark)))
    _head(art, look, stance, "up")
    if on_telephone:
        hand = draw_arm(art, look, left, stance.left, shaded(look, dark=False))
        draw_both(art, "receiver", place_hand(right, stance.right), hand)


def _side(art: Art, look: Look, stance: Stance, *, left_side: bool) -> None:
    """Draw the far arm, the body, the head, what both hands hold, and the near arm over all.

    A receiver is at the ear that is nearer, whichever side is seen.
    """
    on_telephone = stance.held == "receiver"
    near, near_thing, far, far_thing = stance.right, stance.in_right, stance.left, stance.in_left
    if left_side or on_telephone:
        near, near_thing, far, far_thing = far, far_thing, near, near_thing
    if left_side:
        stance = replace(stance, swing=-stance.swing)
    place = profile_place(stance.bob)
    other = draw_arm(art, look, place, far, shaded(look, dark=True))
    draw_one(art, far_thing, other)
    match look.outfit:
        case "sari":
            sari_side(art, look, stance, left_side=left_side)
        case "frock":
            frock_side(art, look, stance)
        case "housecoat":
            housecoat_side(art, look, stance)
        case "shirt" | "lungi":
            shirt_side(art, look, stance, left_side=left_side)
    _head(art, look, stance, "right")
    if not on_telephone:
        ahead = (other[0] + (0 if stance.held == "bucket" else BEFORE_HANDS), other[1])
        draw_both(art, stance.held, ahead, ahead)
    hand = draw_arm(art, look, place, near, shaded(look, dark=False))
    draw_one(art, near_thing, hand)
    if on_telephone:
        draw_both(art, "receiver", (6, -40 + stance.bob), hand)


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
