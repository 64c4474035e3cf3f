"""Paints play: the world, the curtain, the tickets, and the panel where somebody speaks."""

from __future__ import annotations

from game.content.content import HERO
from game.core.controls import Action, Device
from game.core.geometry import Box, Point
from game.scenes.play import Play
from game.scenes.prompts import Cap, caps
from game.session import Session, TaskStop
from game.view import hud, pacing, panel
from game.view.frame import Frame
from game.view.palette import INK
from game.view.pictures import scaled
from game.view.place.camera import ARCH_RIGHT, ARCH_TOP, PANEL_TOP, Camera, lift_for
from game.view.scenes import card
from game.world.stage import DARK

HEAD = 122
"""Pixels from the feet to above the head."""
LABEL_HALF = 74
"""Pixels beside the middle of a label within which it would lie over somebody."""
HIGHEST = 58
"""Design pixels above which no label is marked where nothing else lies at the upper edge."""
BESIDE_TICKET = 234
"""Design pixels from the outer edge of a ticket at which a label is clear of it."""
CAPTIONS_LOW, ABOVE_PANEL = 664.0, 22.0
"""Design pixels: where captions end, and how far above the panel while somebody speaks."""
FEW = 0.35
"""Share of the curtain from which tickets and marks are put away."""


def paint(scene: Play, frame: Frame) -> None:
    """The whole picture of a session at play."""
    session = scene.session
    seen = paint_world(
        session,
        frame,
        talking=scene.reading is not None or scene.choosing is not None,
        speaker=_speaker(scene),
    )
    stage = session.world.stage
    if stage.dark < DARK * FEW and not stage.card:
        _mark_targets(session, frame, seen, aiming=session.free)
        _emotes(session, frame, seen)
        if not isinstance(session.stop, TaskStop):
            _tickets(session, frame)
    if stage.card:
        card.paint(frame, stage.card)
    top = CAPTIONS_LOW
    if scene.reading is not None or scene.choosing is not None:
        top = panel.paint(frame.canvas, _speech(scene, frame)) - ABOVE_PANEL
    if frame.settings.captions and not stage.card:
        shown = [(each.text, each.side) for each in scene.captions.shown(session)]
        hud.captions(frame.canvas, shown, top)
    pacing.paint(scene.pace, frame)


def paint_world(session: Session, frame: Frame, *, talking: bool = False, speaker: str = "") -> Box:
    """The place, lit, with its curtain; returns the part of it that is seen, in place pixels."""
    world, stage = session.world, session.world.stage
    painter, camera = frame.eyes.on(session)
    calm = frame.settings.less_motion
    camera.ease(_wanted_lift(session, camera, speaker) if talking else 0, at_once=calm)
    seen = camera.box(stage.eye, world.place.bounds)
    frame.eyes.seen = seen
    if stage.dark >= DARK:
        frame.window.surface.fill((0, 0, 0))
        return seen
    shaken = seen.moved(*_shake(stage.shake, session.ticks)) if stage.shake and not calm else seen
    painter.paint(frame.stage, world, shaken, session.ticks, holds=session.holds, calm=calm)
    frame.window.lift_stage()
    if stage.picture:
        _show_picture(frame, stage.picture)
    frame.canvas.veil((0, 0, 0), 255 * stage.dark // DARK)
    return seen


def _wanted_lift(session: Session, camera: Camera, speaker: str) -> int:
    """How far the picture must rise for the two who talk to stand above the panel."""
    world = session.world
    if not world.stage.watched:
        return camera.lift
    plain = Camera().box(world.stage.eye, world.place.bounds)
    shown = [world.actors[key] for key in {world.led, speaker} if key in world.actors]
    seen = Box(plain.x, plain.y, plain.w, plain.h + 60)
    return max(
        (_lift(actor.at, plain, speaker) for actor in shown if actor.visible and seen.contains(actor.at)),
        default=0,
    )


def _lift(feet: Point, plain: Box, speaker: str) -> int:
    """How far the picture must rise for one of them to stand above the panel or the portrait."""
    framed = speaker and feet.x - plain.x < ARCH_RIGHT
    return lift_for(feet.y, plain, ARCH_TOP if framed else PANEL_TOP)


def _shake(reach: int, tick: int) -> tuple[int, int]:
    turn = tick // 2 % 4
    return ((reach, 0), (-reach, reach // 2), (reach // 2, -reach // 2), (-reach // 2, 0))[turn]


def _show_picture(frame: Frame, name: str) -> None:
    """A picture held up before the world."""
    frame.canvas.veil(INK[0], 150)
    size = (frame.canvas.px(750), frame.canvas.px(533))
    image = scaled(f"pictures/{name}.png", size)
    if image is not None:
        frame.canvas.lay(image, 265, 40)


def _speaker(scene: Play) -> str:
    return (scene.line.speaker or "") if scene.line is not None else ""


def _speech(scene: Play, frame: Frame) -> panel.Speech:
    reading, line, offered, choosing = scene.reading, scene.line, scene.choices, scene.choosing
    speaker = line.speaker if line is not None else None
    entry = scene.session.content.cast.get(speaker) if speaker else None
    look = scene.session.world.looks.get(speaker or "", "")
    choices = [(choice.text, choice.enabled) for choice in offered.choices] if offered else []
    return panel.Speech(
        page=reading.page if reading is not None else (),
        written=reading.written if reading is not None else 0,
        name=name_of(scene.session, speaker, frame) if speaker else "",
        portrait=entry.look(look).portrait(line.mood) if entry is not None and line is not None else "",
        thought=line is not None and line.thought,
        choices=choices,
        focus=choosing.focus if choosing is not None else 0,
        locked=choosing is not None and choosing.locked,
        more=reading is not None and reading.complete,
        age=0 if frame.settings.less_motion else frame.age,
    )


def name_of(session: Session, speaker: str, frame: Frame) -> str:
    """What somebody is called as far as the player knows."""
    entry = session.content.cast.get(speaker)
    if entry is None:
        return speaker
    unknown = entry.unnamed and entry.named_when and not session.holds(entry.named_when)
    return frame.words(entry.unnamed if unknown else entry.name)


def _mark_targets(session: Session, frame: Frame, seen: Box, *, aiming: bool) -> None:
    """Say what lies where, and mark what confirming would act on."""
    world = session.world
    targets = world.targets() if aiming else []
    pointed = frame.over if frame.over in {target.id for target in targets} else None
    aim = pointed or world.aim_among(targets)
    boxes = {target.id: _shown_box(session, target.id) for target in targets}
    for name in sorted(boxes, key=lambda name: -boxes[name].w * boxes[name].h):
        box = boxes[name]
        if box.overlaps(seen):
            frame.canvas.hit((box.x - seen.x, box.y - seen.y, box.w, box.h), name)
    if aim in boxes:
        x = boxes[aim].centre.x - seen.x
        y = max(_highest(frame, x), _above_faces(session, seen, x, boxes[aim].y - seen.y))
        calm, cap = frame.settings.less_motion, _cap(frame)
        hud.aim(frame.canvas, x, y, _label(session, aim, frame), frame.age, calm=calm, cap=cap)


def _highest(frame: Frame, x: float) -> float:
    """The design pixel above which no label is marked: there are the tickets, or a short message."""
    share = frame.canvas.look.letters
    aside = BESIDE_TICKET * share
    if not hud.PURSE_LEFT + aside < x < hud.CLOCK_RIGHT - aside:
        return hud.TICKET_TOP + (hud.TICKET_HEIGHT + hud.PLATE) * share
    return hud.TOAST_TOP + 2 * hud.PLATE * share if frame.telling else HIGHEST


def _above_faces(session: Session, seen: Box, x: int, y: int) -> int:
    """`y`, or higher where a label at `x`, `y` of the picture would hide somebody's face."""
    shown = [actor for actor in session.world.actors.values() if actor.visible]
    for actor in sorted(shown, key=lambda actor: -actor.at.y):
        top = actor.at.y - HEAD - seen.y
        if abs(actor.at.x - seen.x - x) < LABEL_HALF and top < y < top + HEAD:
            y = top
    return y


def _cap(frame: Frame) -> Cap | None:
    """The key or button that acts on what is before her; who plays by mouse sees a hand instead."""
    if frame.device is Device.MOUSE:
        return None
    return next(iter(caps(Action.CONFIRM, frame.words, frame.settings, frame.device)), None)


def _shown_box(session: Session, target: str) -> Box:
    world = session.world
    kind, _, name = target.partition(":")
    if kind == "person":
        feet = world.actors[name].at
        return Box(feet.x - 24, feet.y - HEAD, 48, HEAD)
    return world.things[name].box if kind == "thing" else world.place.door(name).box


def _label(session: Session, target: str, frame: Frame) -> str:
    kind, _, name = target.partition(":")
    if kind == "person":
        return name_of(session, name, frame)
    key = f"thing.{session.world.place.name}.{name}"
    label = frame.words(key)
    return "" if label == key else label


def _emotes(session: Session, frame: Frame, seen: Box) -> None:
    for actor in session.world.actors.values():
        if actor.visible and actor.emote:
            hud.emote(
                frame.canvas,
                actor.at.x - seen.x,
                actor.at.y - seen.y - HEAD,
                actor.emote,
                actor.emote_age,
            )


def _tickets(session: Session, frame: Frame) -> None:
    memory = session.memory
    if memory.chapter > 0 and session.world.led == HERO:
        hud.ticket(frame.canvas, frame.words("hud.purse"), hud.rupees(memory.purse), left=hud.PURSE_LEFT)
    day, hour = frame.words(f"day.{memory.day}"), frame.words(f"hour.{memory.hour}")
    hud.ticket(frame.canvas, day, hour, right=hud.CLOCK_RIGHT)
