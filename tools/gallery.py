"""Writes docs/gallery.md: a frame of each place in its story light, the cast, their moods and the cards."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from game.content import Content, load_content
from game.scenes.title import Title
from game.session import LineStop, Session, TaskStop
from game.session.playthrough import Playthrough
from game.view.album import Studio
from tools.progress import progress

DOCS = Path(__file__).resolve().parent.parent / "docs"
PICTURES = DOCS / "pictures"
SHOWN = (960, 540)
"""Pixels of a picture on the page."""
COLOURS = 200
"""Colours that a picture keeps: the page is to be light."""
TALL = 96
"""Pixels of a portrait in the sheet of moods."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A frame worth keeping: the name of its picture, what it shows, and when it is there."""

    name: str
    shows: str
    here: Callable[[Session], bool]


def free_with(objective: str, *, after: int = 0) -> Callable[[Session], bool]:
    """The first moment, or `after` so many walked pixels, when she is free and has this objective."""

    def here(session: Session) -> bool:
        walked = session.world.hero.walked if session.free else 0
        return session.free and session.memory.objective == objective and walked >= after

    return here


def saying(line: str) -> Callable[[Session], bool]:
    """When this line is on the screen."""

    def here(session: Session) -> bool:
        return isinstance(session.stop, LineStop) and session.stop.text.startswith(line)

    return here


def drawn(strokes: int) -> Callable[[Session], bool]:
    """When so many actions of a task were taken."""

    def here(session: Session) -> bool:
        return isinstance(session.stop, TaskStop) and len(session.stop.state.done) == strokes

    return here


def within(task: str, acts: int) -> Callable[[Session], bool]:
    """When so many actions of this task were taken."""

    def here(session: Session) -> bool:
        stop = session.stop
        return isinstance(stop, TaskStop) and stop.task == task and len(stop.state.done) >= acts

    return here


def card(name: str) -> Callable[[Session], bool]:
    """While this chapter's card is shown."""
    return lambda session: session.world.stage.card == name


MOMENTS = (
    Moment("card_0", "Prologue", card("ch0")),
    Moment("orphanage_corridor", "Nobody in the corridor", saying("I counted seven")),
    Moment("drawing", "The first line of a house", drawn(6)),
    Moment("orphanage_night", "The dormitory at night, rain on tin", saying("That's not a dog")),
    Moment("orphanage_morning", "The morning somebody is fetched", free_with("ch0_gate")),
    Moment("card_1", "Chapter 1", card("ch1")),
    Moment("apartment_morning", "Eight jobs, two hands", free_with("ch1_jobs")),
    Moment("apartment_sheet", "A sheet has four corners", saying("What to do")),
    Moment("apartment_afternoon", "Cloud since two o'clock", free_with("ch1_read")),
    Moment("notice", "The notice", drawn(3)),
    Moment("apartment_dusk", "Inder comes for a file", saying("I have eleven minutes")),
    Moment("apartment_night", "Whose is it?", free_with("ch1_whose")),
    Moment("card_2", "Chapter 2", card("ch2")),
    Moment("new_house_sunday", "A flat with nothing in it but sun", saying("The long wall")),
    Moment("card_3", "Chapter 3", card("ch3")),
    Moment("suitcase", "Five of twelve", drawn(4)),
    Moment("card_4", "Chapter 4", card("ch4")),
    Moment("lane_arrival", "Off the bus, with a trunk", free_with("ch4_bell")),
    Moment("hostel_hall", "The register has a column for him", free_with("ch4_bed")),
    Moment("hostel_room", "Who breathes, and who pretends", saying("Somebody is breathing as if")),
    Moment("lane_rain", "A mouth as wide as the lane", free_with("ch4_brush", after=40)),
    Moment("newspaper", "Situations vacant", within("newspaper", 3)),
    Moment("card_4_august", "Chapter 4, August", card("ch4_august")),
    Moment("typing", "Any key will do", within("typing", 4)),
    Moment("office", "Reception, and the board behind it", free_with("ch4_lunch")),
    Moment("switchboard", "Eight calls", within("switchboard", 3)),
    Moment("card_4_september", "Chapter 4, September", card("ch4_september")),
    Moment("office_cabin", "The chair has moved", free_with("ch4_chair")),
    Moment("lane_eyes", "It has eyes now", free_with("ch4_sunday")),
    Moment("seafront_clearing", "Corn, one rupee", free_with("ch4_corn", after=40)),
    Moment("card_5", "Chapter 5", card("ch5")),
    Moment("kavita_flat", "Five bolts", free_with("ch5_bolts")),
    Moment("mess", "The urn says Sunday", free_with("ch5_parlour_in")),
    Moment("clauses", "Seven clauses", within("clauses", 3)),
    Moment("seafront_lamps", "The evening after Diwali", free_with("ch5_lamp_half", after=20)),
    Moment("card_6", "Chapter 6", card("ch6")),
    Moment("chawl_day", "A stroke for every rupee", free_with("ch6_strokes")),
    Moment("chawl_night", "Three who saw him", free_with("ch6_ask", after=60)),
    Moment("chawl_tap", "The tap", free_with("ch6_tap")),
    Moment("station", "Facts, then tea", free_with("ch6_sit")),
    Moment("card_7", "Chapter 7", card("ch7")),
    Moment("school_counter", "A thousand, whole or in four", free_with("ch7_counter")),
    Moment("her_room_empty", "Mr Joshi shows a room", free_with("ch7_lock")),
    Moment("kavita_table", "Five things on a table", free_with("ch7_table")),
    Moment("card_8", "Chapter 8", card("ch8")),
    Moment("lane_june", "A year and a day", free_with("ch8_inder")),
    Moment("seafront_june", "Heat, and cloud", free_with("ch8_raj")),
    Moment("her_room", "Her first nail", free_with("ch8_nail")),
    Moment("school_gate", "One o'clock", free_with("ch8_wait")),
    Moment("ten_steps", "Ten steps", free_with("ch8_ten_steps")),
    Moment("coda", "The account", within("coda", 2)),
)


def main() -> int:
    """Plays the story once and writes every picture and the page; exit status 1 where a moment is missing."""
    argparse.ArgumentParser(prog="python -m tools.gallery", description=__doc__).parse_args()
    content = load_content()
    PICTURES.mkdir(parents=True, exist_ok=True)
    missing = _photograph(content)
    _sheet_of_moods(content)
    _write_page()
    for moment in missing:
        print(f"no moment for '{moment.name}': {moment.shows}", file=sys.stderr)
    return 1 if missing else 0


def _photograph(content: Content) -> list[Moment]:
    studio = Studio(content)
    studio.paint([Title(studio.backstage)], PICTURES / "title.png")
    _lightened(PICTURES / "title.png")
    left = list(MOMENTS)

    def after(session: Session) -> Session:
        lit = session.world.stage.dark == 0 or session.world.stage.card
        if left and lit and left[0].here(session):
            moment = left.pop(0)
            studio.session(session, PICTURES / f"{moment.name}.png")
            _lightened(PICTURES / f"{moment.name}.png")
            progress(len(MOMENTS) - len(left), len(MOMENTS), moment.name)
        return session

    Playthrough(content, after=after).play()
    return left


def _lightened(path: Path) -> None:
    """Make a picture as small as the page shows it, and its file light."""
    with Image.open(path) as whole:
        small = whole.convert("RGB").resize(SHOWN, Image.Resampling.LANCZOS)
    small.quantize(COLOURS, kmeans=1, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


def _sheet_of_moods(content: Content) -> None:
    looks = [(entry.key, look) for entry in content.cast.values() for look in entry.looks.values()]
    rows = [list(look.portraits.values()) for _, look in looks if look.portraits]
    sheet = Image.new("RGB", (max(map(len, rows)) * TALL, len(rows) * TALL), "#1a1226")
    for row, stems in enumerate(rows):
        for column, stem in enumerate(stems):
            portrait = Image.open(content.folders.assets / "portraits" / f"{stem}.png").convert("RGB")
            sheet.paste(portrait.resize((TALL, TALL), Image.Resampling.LANCZOS), (column * TALL, row * TALL))
    sheet.save(PICTURES / "moods.png", optimize=True)


def _write_page() -> None:
    rows = ["# Gallery", "", "Frames of the running game, written by `python -m tools.gallery`.", ""]
    rows += ["![Title](pictures/title.png)", ""]
    for moment in MOMENTS:
        rows += [f"![{moment.shows}](pictures/{moment.name}.png)", f"*{moment.shows}.*", ""]
    rows += ["![Everybody's moods](pictures/moods.png)", "*Everybody's moods.*", ""]
    (DOCS / "gallery.md").write_text("\n".join(rows), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
