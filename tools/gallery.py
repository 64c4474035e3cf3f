"""Writes docs/gallery.md: a frame of each place in its story light, the cast, their moods and the cards."""

from __future__ import annotations

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
)


def main() -> int:
    """Plays the story once and writes every picture and the page; exit status 1 where a moment is missing."""
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
    left = list(MOMENTS)

    def after(session: Session) -> Session:
        lit = session.world.stage.dark == 0 or session.world.stage.card
        if left and lit and left[0].here(session):
            moment = left.pop(0)
            studio.session(session, PICTURES / f"{moment.name}.png")
            progress(len(MOMENTS) - len(left), len(MOMENTS), moment.name)
        return session

    Playthrough(content, after=after).play()
    return left


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
