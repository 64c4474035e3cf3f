"""Sheets of frames: four rows of directions, columns of poses, and a TOML file that says which is which."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from PIL import Image

from tools.art.kit.atlas import Cut, packed_frames
from tools.art.kit.registry import register
from tools.art.kit.units import px
from tools.art.people.cast import LOOKS
from tools.art.people.cloth import stride
from tools.art.people.figure import DIRECTIONS, GROUND, HEIGHT, WIDTH, Direction, frame
from tools.art.people.look import Look
from tools.art.people.own_poses import pose_of
from tools.art.people.repertoire import COMMON, POSES_OF, SEEN_ASIDE
from tools.art.people.stance import Stance, walking

LOOP_TICKS = 26
"""How long a frame of a gesture stays, in ticks of 1/60 s."""

BED_FRONT = 60
"""Pixels that a lying figure is sorted nearer than its ground point, so that its bed lies under it."""

COLOURS = 255
"""Colours a page keeps: figures are small and flat, and four fifths of the bytes are saved."""

CROWDED = 18
"""Poses above which a person's loads are kept on a page of their own."""


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


@lru_cache(maxsize=2)
def drawn_sheet(name: str) -> tuple[list[Image.Image], list[list[Cut]]]:
    """Draw and pack all frames of one person; gives the pages, and where every frame lies, row by row."""
    look: Look = LOOKS[name]
    drawn = list(columns(name))
    rows = [
        [(frame(look, direction, column.stance), page_of(name, column.pose)) for column in drawn]
        for direction in directions(name)
    ]
    return packed_frames(rows)


def directions(who: str) -> tuple[Direction, ...]:
    """Say from which sides somebody is drawn: the rows of the sheet."""
    return ("left", "right") if who in SEEN_ASIDE else DIRECTIONS


def page_of(who: str, pose: str) -> int:
    """Say on which page a pose is kept: who carries much has the loads on a page of their own."""
    return 0 if pose in COMMON or len(POSES_OF[who]) <= CROWDED else 1


def pages(name: str) -> list[str]:
    """Name the files of a person's pages, in order."""
    second = [f"{name}_loads.png"] if any(page_of(name, pose) for pose in POSES_OF[name]) else []
    return [f"{name}.png", *second]


def page(name: str, number: int) -> Image.Image:
    """Draw one page of one person."""
    return drawn_sheet(name)[0][number]


def layout(name: str) -> str:
    """Write the TOML of a sheet: frame, ground, stride, rows, columns of every pose, cuts of every frame."""
    rows = ", ".join(f'"{direction}"' for direction in directions(name))
    files = ", ".join(f'"{file}"' for file in pages(name))
    lines = [
        "# Columns are counted from 0: `still`, `breath` and `blink` are one, the others [first, count].",
        f"frame = [{px(WIDTH)}, {px(HEIGHT)}]",
        f"ground = [{px(GROUND[0])}, {px(GROUND[1])}]",
        f"rows = [{rows}]",
        f"loop_ticks = {LOOP_TICKS}",
        f"stride = {stride(LOOKS[name])}",
        f"pages = [{files}]",
    ]
    for pose in POSES_OF[name]:
        lines += ["", f"[poses.{pose}]", *_columns_of(name, pose)]
    lines += [
        "",
        "# Of every column: page, x, y, width and height on it, left and top in the frame.",
        "[cuts]",
    ]
    for direction, cuts in zip(directions(name), drawn_sheet(name)[1], strict=True):
        listed = ",\n    ".join(f"[{', '.join(map(str, cut))}]" for cut in cuts)
        lines.append(f"{direction} = [\n    {listed},\n]")
    return "\n".join(lines) + "\n"


def _columns_of(name: str, pose: str) -> Iterator[str]:
    """Say which columns are what in a pose, a line each."""
    drawn = list(columns(name))
    for part in ("still", "walk", "breath", "blink", "loop"):
        found = [number for number, column in enumerate(drawn) if (column.pose, column.part) == (pose, part)]
        if found:
            yield f"{part} = " + (
                f"[{found[0]}, {len(found)}]" if part in ("walk", "loop") else str(found[0])
            )
    stance = pose_of(name, pose).stance
    if stance.lying and not stance.curled:
        yield f"front = {BED_FRONT}"


for _name in LOOKS:
    register(f"sprites/{_name}.toml", partial(layout, _name), together=_name)
    for _number, _file in enumerate(pages(_name)):
        register(f"sprites/{_file}", partial(page, _name, _number), colours=COLOURS, together=_name)
