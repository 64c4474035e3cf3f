"""Contact sheets: all of one kind side by side, in colour, in grey and small, to be judged at a look."""

from collections.abc import Callable

from PIL import Image, ImageDraw, ImageOps

from tools.art.build import ASSET_FOLDER, ROOT
from tools.art.faces.cast import FACES, moods_of
from tools.art.faces.mood import MOODS
from tools.art.kit.palette import CEMENT, CREAM, INK
from tools.art.people.cast import LOOKS
from tools.art.people.figure import DIRECTIONS, frame
from tools.art.people.own_poses import pose_of
from tools.art.people.repertoire import POSES_OF
from tools.art.people.stance import Stance, walking

OUT = ROOT / "build" / "sheets"

PORTRAIT, STAMP = 256, 64
"""Sides of a portrait on its sheet, and of the same as a stamp, in pixels."""


def moods() -> Image.Image:
    """Lay out every face in every mood, with a row of stamps under each."""
    row = PORTRAIT + STAMP
    sheet = Image.new("RGB", (PORTRAIT * len(MOODS), row * len(FACES)), INK[0])
    for down, name in enumerate(FACES):
        for across, mood in enumerate(moods_of(name)):
            picture = Image.open(ASSET_FOLDER / "portraits" / f"{name}_{mood}.png").convert("RGB")
            place = (across * PORTRAIT, down * row)
            sheet.paste(picture.resize((PORTRAIT, PORTRAIT), Image.Resampling.BOX), place)
            sheet.paste(picture.resize((STAMP, STAMP), Image.Resampling.BOX), (place[0], place[1] + PORTRAIT))
            ImageDraw.Draw(sheet).text((place[0] + 72, place[1] + PORTRAIT + 24), f"{name} {mood}", CREAM[4])
    return sheet


def cast() -> Image.Image:
    """Lay out everyone standing and in step, in all four directions, on the commonest floor."""
    stances = (Stance(), walking(Stance(), 0.25), walking(Stance(), 0.75))
    sheet = Image.new("RGBA", (84 * len(DIRECTIONS) * len(stances), 140 * len(LOOKS)), CEMENT[0])
    for down, look in enumerate(LOOKS.values()):
        for across, (stance, direction) in enumerate((s, d) for s in stances for d in DIRECTIONS):
            sheet.alpha_composite(frame(look, direction, stance), (across * 84, down * 140))
    return sheet.convert("RGB")


def poses() -> Image.Image:
    """Lay out every pose of everyone, seen from the front and from the side."""
    widest = max(len(names) for names in POSES_OF.values())
    sheet = Image.new("RGBA", (84 * 2 * widest, 140 * len(POSES_OF)), CEMENT[0])
    for down, (name, names) in enumerate(POSES_OF.items()):
        for across, pose in enumerate(names):
            for turn, direction in enumerate(("down", "right")):
                picture = frame(
                    LOOKS[name], "down" if direction == "down" else "right", pose_of(name, pose).stance
                )
                sheet.alpha_composite(picture, ((across * 2 + turn) * 84, down * 140))
    return sheet.convert("RGB")


SHEETS: dict[str, Callable[[], Image.Image]] = {"moods": moods, "cast": cast, "poses": poses}


def main() -> int:
    """Write every contact sheet to `build/sheets`, in colour, in grey, and at a quarter."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name, lay_out in SHEETS.items():
        sheet = lay_out()
        sheet.save(OUT / f"{name}.png")
        ImageOps.grayscale(sheet).save(OUT / f"{name}_grey.png")
        sheet.reduce(4).save(OUT / f"{name}_quarter.png")
        print(OUT / f"{name}.png")
    return 0
