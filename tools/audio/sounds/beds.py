"""Beds: what a place sounds like when nobody speaks, by map, hour and weather."""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from tools.audio.signal.filters import band, shaped
from tools.audio.signal.loudness import integrated
from tools.audio.signal.noise import coloured, wander
from tools.audio.signal.reel import Reel
from tools.audio.signal.room import DORMITORY
from tools.audio.signal.wave import Wave, gain, samples
from tools.audio.sounds import animals, engines, house, kitchen, street, water, weather, work
from tools.audio.sounds.design import sound

SECONDS = 15.0
OVERLAP = 1.0  # seconds a loop is laid over its own beginning

Event: TypeAlias = tuple[Callable[[], Wave], float, float, float]


def air(name: str, low: float, high: float) -> Wave:
    """Return a room's own stereo quiet: brown noise in a band that hardly moves."""
    count = samples(SECONDS)
    sides = [
        shaped(coloured(count, f"air {name} {side}", 4.5), band(low, high, 1.0)) for side in ("left", "right")
    ]
    return np.stack(sides) * (1 + 0.08 * wander(count, f"air {name}", 0.3))


def bed(*loops: tuple[Wave, float], events: tuple[Event, ...] = ()) -> Wave:
    """Return loops laid to one length, each at its LUFS, and single sounds at (seconds, LUFS, pan)."""
    reel = Reel(samples(SECONDS), loop=True)
    for wave, loud in loops:
        reel.place(_lengthened(wave, reel.count), 0, gain(loud - integrated(wave)))
    for make, at, loud, pan in events:
        wave = make()
        reel.lay(wave, at, gain(loud - integrated(np.pad(wave, (0, samples(0.5))))), pan)
    return reel.tracks


def _lengthened(wave: Wave, count: int) -> Wave:
    """Return a loop repeated over `count` samples and a second more, faded at equal power to overlap
    itself.
    """
    fade = samples(OVERLAP)
    long = np.take(wave, np.arange(count + fade), axis=-1, mode="wrap")
    rise = np.sin(np.linspace(0.0, np.pi / 2, fade))
    long[..., :fade] *= rise
    long[..., count:] *= rise[::-1]
    return np.asarray(long)


@sound("bed_dormitory_night", -38.0, loop=True, send=0.2, room=DORMITORY)
def dormitory_night() -> Wave:
    """A dormitory at night under tin: rain, sleepers turning, a bed."""
    return bed(
        (weather.rain_on_tin(), -36.0),
        (air("dormitory", 60.0, 400.0), -46.0),
        events=((house.bed_creak, 6.0, -46.0, 0.5), (house.straw, 12.0, -50.0, -0.6)),
    )


@sound("bed_dormitory_morning", -40.0, loop=True)
def dormitory_morning() -> Wave:
    """The dormitory after rain: sparrows, a drop now and then, a tap far off."""
    return bed(
        (air("morning", 80.0, 700.0), -46.0),
        (animals.sparrows(), -43.0),
        (water.tap(), -54.0),
        events=((water.drip_floor, 4.0, -50.0, 0.3), (water.drip_floor, 12.0, -51.0, 0.3)),
    )


@sound("bed_apartment_day", -40.0, loop=True)
def apartment_day() -> Wave:
    """The flat in the heat: fan, crows, traffic a street away, a neighbour's pan."""
    return bed(
        (house.fan(), -42.0),
        (street.traffic(), -45.0),
        (animals.crows(), -48.0),
        events=((kitchen.pan, 9.0, -52.0, -0.7),),
    )


@sound("street_morning", -40.0, loop=True)
def street_morning() -> Wave:
    """A Bombay street of flats in the morning, from inside: crows, a road, sparrows, a far bicycle bell."""
    return bed(
        (street.traffic(), -43.0),
        (animals.crows(), -45.0),
        (animals.sparrows(), -49.0),
        (house.fan(), -49.0),
        events=((street.bicycle_bell, 9.0, -54.0, 0.5), (engines.bulb_horn, 13.0, -56.0, -0.6)),
    )


@sound("bed_apartment_evening", -41.0, loop=True)
def apartment_evening() -> Wave:
    """The flat at dusk: fan, clock, a tube light, a radio through the wall."""
    return bed(
        (house.fan(), -44.0),
        (house.clock(), -46.0),
        (house.tube_light(), -54.0),
        (house.radio_between(), -58.0),
    )


@sound("bed_apartment_rain", -37.0, loop=True)
def apartment_rain() -> Wave:
    """The flat in the first rain."""
    return bed((weather.rain_inside(), -38.0), (house.clock(), -48.0), (air("flat", 60.0, 400.0), -50.0))


@sound("bed_new_house", -43.0, loop=True, send=0.5)
def new_house() -> Wave:
    """An empty flat: its own echo, wind at a window without a curtain, building work far off."""
    return bed(
        (air("empty", 90.0, 900.0), -44.0),
        (animals.sparrows(), -52.0),
        events=((work.lathi, 8.0, -54.0, 0.6), (work.lathi, 8.6, -56.0, 0.6)),
    )


@sound("bed_lane_day", -36.0, loop=True)
def lane_day() -> Wave:
    """The lane by day: traffic, the tea stall, crows, a bicycle."""
    return bed(
        (street.traffic(), -39.0),
        (street.tea_stall(), -44.0),
        (animals.crows(), -44.0),
        events=((street.bicycle_bell, 12.0, -48.0, -0.5), (engines.bulb_horn, 13.5, -48.0, 0.6)),
    )


@sound("bed_lane_rain", -33.0, loop=True)
def lane_rain() -> Wave:
    """The lane in the monsoon."""
    return bed(
        (weather.rain_outside(), -34.0),
        (street.traffic(), -43.0),
        events=((engines.bulb_horn, 7.0, -50.0, 0.5),),
    )


@sound("bed_lane_night", -41.0, loop=True)
def lane_night() -> Wave:
    """The lane after nine: crickets, one dog, the last local."""
    return bed(
        (animals.crickets(), -47.0),
        (air("night", 50.0, 500.0), -44.0),
        events=((animals.dog_far, 5.0, -50.0, 0.7), (engines.train_far, 12.0, -50.0, -0.5)),
    )


@sound("bed_hostel_night", -42.0, loop=True)
def hostel_night() -> Wave:
    """The hostel when the lights are out: three fans, a tap, a bed."""
    return bed(
        (house.fan(), -45.0),
        (air("hostel", 60.0, 500.0), -47.0),
        (animals.crickets(), -56.0),
        events=((house.bed_creak, 8.5, -52.0, -0.5), (water.drip_floor, 12.5, -54.0, 0.4)),
    )


@sound("bed_hostel_rain", -36.0, loop=True)
def hostel_rain() -> Wave:
    """The hostel in the monsoon: rain on glass and on a lean-to of tin."""
    return bed((weather.rain_inside(), -38.0), (weather.rain_on_tin(), -46.0), (house.fan(), -49.0))


@sound("bed_office", -38.0, loop=True, send=0.3)
def office() -> Wave:
    """The office: typewriters, fan, a board that clicks."""
    return bed((work.typewriters(), -40.0), (house.fan(), -46.0), (work.switchboard(), -52.0))


@sound("bed_seafront", -35.0, loop=True)
def seafront() -> Wave:
    """The seafront on a clear evening: waves, a walk of feet, the road behind."""
    return bed((weather.sea(), -36.0), (work.crowd(), -48.0), (street.traffic(), -47.0))


@sound("bed_seafront_rain", -32.0, loop=True)
def seafront_rain() -> Wave:
    """The seafront in rain: nobody else."""
    return bed(
        (weather.sea(), -34.0),
        (weather.rain_outside(), -36.0),
        events=((weather.thunder_far, 9.0, -42.0, 0.4),),
    )


@sound("bed_kavita_night", -44.0, loop=True)
def kavita_night() -> Wave:
    """Kavita's flat at night: a good clock, the sea through two panes, nothing else."""
    return bed(
        (house.clock(), -46.0),
        (shaped(weather.sea(), band(40.0, 350.0, 1.0)), -48.0),
        (air("velvet", 60.0, 300.0), -50.0),
    )


@sound("bed_chawl_day", -37.0, loop=True)
def chawl_day() -> Wave:
    """The chawl by day: taps, pans, feet on the gallery."""
    return bed(
        (water.tap(), -46.0),
        (work.crowd(), -44.0),
        (animals.crows(), -46.0),
        events=((kitchen.pan, 4.0, -48.0, 0.6), (kitchen.pressure_cooker, 11.0, -50.0, -0.5)),
    )


@sound("bed_chawl_night", -43.0, loop=True)
def chawl_night() -> Wave:
    """The chawl on a cold night: water in a pipe, a dog, a train."""
    return bed(
        (air("cold", 60.0, 700.0), -45.0),
        events=(
            (animals.dog_far, 3.0, -50.0, -0.6),
            (engines.train_far, 9.0, -52.0, 0.5),
            (water.drip_floor, 13.0, -52.0, 0.2),
        ),
    )


@sound("bed_station", -42.0, loop=True, send=0.4)
def station() -> Wave:
    """The police station at one in the morning: tube light, fan, two fingers typing."""
    return bed((house.tube_light(), -48.0), (house.fan(), -48.0), (work.typewriter_slow(), -47.0))


@sound("bed_school", -36.0, loop=True)
def school() -> Wave:
    """A school yard at recess, without a voice."""
    return bed((work.children(), -38.0), (animals.sparrows(), -46.0), (street.traffic(), -48.0))


@sound("bed_room", -43.0, loop=True)
def her_room() -> Wave:
    """Her own room: a small clock, a fan on one, the lane below."""
    return bed(
        (house.clock(), -48.0), (house.fan(), -48.0), (street.traffic(), -52.0), (animals.sparrows(), -54.0)
    )
