"""Sheets of frames: four rows of directions, columns of poses, and a TOML file that says which is which."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from PIL import Image

from tools.art.kit.registry import register
from tools.art.kit.units import px
from tools.art.people.figure import DIRECTIONS, GROUND, HEIGHT, WIDTH, frame
from tools.art.people.look import LOOKS, Look
from tools.art.people.stance import POSES, Stance, pose_of, walking

LOOP_TICKS = 26
"""How long a frame of a gesture stays, in ticks of 1/60 s."""

BED_FRONT = 60
"""Pixels that a lying figure is sorted nearer than its ground point, so that its bed lies under it."""

COMMON = tuple(name for name in POSES if not name.startswith("carry_") or name in ("carry_one", "carry_two"))
"""Every pose but those with the loads of one particular morning."""

EVERYONE = ("stand", "talk")
POSES_OF: dict[str, tuple[str, ...]] = {
    "pooja_married": tuple(POSES),
    "pooja_alone": COMMON,
    "pooja_child": tuple(name for name in COMMON if name not in ("telephone", "fold")),
    "inder": (*EVERYONE, "sit", "sit_talk", "telephone", "look_away", "paper"),
    "shanta": (*EVERYONE, "sit", "sit_talk", "carry_one", "carry_two", "look_away", "fold", "kneel"),
    "matron": (*EVERYONE, "sit", "look_away", "paper"),
    "tara": (*EVERYONE, "sit", "look_away", "paper", "kneel", "wave", "lie"),
}
"""Which poses are drawn of whom; nobody pays for a pose that no scene asks for."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet: its pose, what it is in the pose, and the stance drawn."""

    pose: str
    part: str
    stance: Stance


def columns(who: str) -> Iterator[Column]:
    """Lay out the columns of a sheet, pose by pose: still, walk, breath, blink, loop."""
    for name in POSES_OF[who]:
        pose = pose_of(who, name)
        still = pose.stance
        yield Column(name, "still", still)
        for step in range(pose.steps):
            yield Column(name, "walk", walking(still, step / pose.steps))
        if pose.breathes:
            yield Column(name, "breath", replace(still, breath=1.0))
        if pose.blinks:
            yield Column(name, "blink", replace(still, shut=True))
        for moment in pose.loop:
            yield Column(name, "loop", moment)


def sheet(name: str) -> Image.Image:
    """Draw all frames of one person, 84 by 140 pixels each."""
    look: Look = LOOKS[name]
    drawn = list(columns(name))
    width, height = px(WIDTH), px(HEIGHT)
    picture = Image.new("RGBA", (width * len(drawn), height * len(DIRECTIONS)))
    for row, direction in enumerate(DIRECTIONS):
        for number, column in enumerate(drawn):
            picture.paste(frame(look, direction, column.stance), (number * width, row * height))
    return picture


def layout(name: str) -> str:
    """Write the TOML beside a sheet: frame size, ground point, rows, and the columns of every pose."""
    rows = ", ".join(f'"{direction}"' for direction in DIRECTIONS)
    lines = [
        (
            "# Columns of the sheet, counted from 0: `still` and `blink` are one column, the "
            "others [first, count]."
        ),
        f"frame = [{px(WIDTH)}, {px(HEIGHT)}]",
        f"ground = [{px(GROUND[0])}, {px(GROUND[1])}]",
        f"rows = [{rows}]",
        f"loop_ticks = {LOOP_TICKS}",
    ]
    drawn = list(columns(name))
    for pose in POSES_OF[name]:
        lines += ["", f"[poses.{pose}]"]
        for part in ("still", "walk", "breath", "blink", "loop"):
            found = [
                number for number, column in enumerate(drawn) if (column.pose, column.part) == (pose, part)
            ]
            if found:
                value = f"[{found[0]}, {len(found)}]" if part in ("walk", "loop") else str(found[0])
                lines.append(f"{part} = {value}")
        if pose_of(name, pose).stance.lying:
            lines.append(f"front = {BED_FRONT}")
    return "\n".join(lines) + "\n"


for _name in LOOKS:
    register(f"sprites/{_name}.png", partial(sheet, _name))
    register(f"sprites/{_name}.toml", partial(layout, _name))
