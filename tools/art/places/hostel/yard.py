"""The gate yard: wall, gate, notice, a bench for those who wait, a bicycle that has been here longest."""

from tools.art.kit.brush import brush
from tools.art.kit.forms import contact
from tools.art.kit.ink import Art
from tools.art.kit.lettering import write
from tools.art.kit.palette import CREAM, DUSK, INK, LEAF, MARI, RANI, STEEL, TEAL, VERM, WOOD
from tools.art.kit.paths import oval, poly, rect, rrect, spline
from tools.art.kit.props import Foot, glow, prop
from tools.art.places.chance import dice_of
from tools.art.places.forms import clay, flower, leg, writing

PLASTER = ("#3f5a86", "#6f8cb4", "#8fabc8", "#b9cfda")
STONE = ("#5e5866", "#8a8190", "#aaa0a6", "#c9c0c0")


@prop("hostel_wall", 192, 84, foot=Foot(0, 69, 192, 15))
def hostel_wall(art: Art) -> None:
    """Four tiles of the yard's wall, sky blue where it isn't moss, a bougainvillea let down over it."""
    art.wash(rect(0, 78, 192, 12), (0, 78), (0, 90), [(0, INK[0], 0.5), (1, INK[0], 0)])
    art.fill(rect(0, 14, 192, 70), PLASTER[1])
    art.fill(rect(0, 52, 192, 32), PLASTER[0])
    art.fill(rect(0, 50, 192, 2.4), CREAM[3])
    art.fill(spline("0,84! 10,70 30,74 44,64 60,76 90,70 110,78 140,68 160,76 192,66 192,84!"), LEAF[0], 0.5)
    art.fill(spline("120,14! 150,14! 146,30 136,26 130,42 124,28"), PLASTER[3], 0.5)
    art.fill(spline("30,14! 46,14! 42,40 36,30"), INK[2], 0.25)
    art.fill(rect(0, 8, 192, 8), STONE[2])
    art.fill(rect(0, 8, 192, 2), STONE[3])
    art.fill(rect(0, 16, 192, 3), INK[1], 0.35)


@prop("bougainvillea", 132, 72)
def bougainvillea(art: Art) -> None:
    """Bougainvillea over the wall, more flower than leaf."""
    dice = dice_of(21)
    spots = [(10 + dice.random() * 112, 6 + (dice.random() ** 1.6) * 56) for _ in range(54)]
    for x, y in spots:
        art.fill(oval(x + 2, y + 4, 8, 6), LEAF[0])
    for x, y in spots:
        art.fill(oval(x, y, 7, 5), LEAF[1] if y > 28 else LEAF[2])
    for index, (x, y) in enumerate(spots):
        for _ in range(3):
            dx, dy = (dice.random() - 0.5) * 13, (dice.random() - 0.6) * 10
            art.fill(oval(x + dx, y + dy, 3, 2.4), (VERM[3], VERM[4], VERM[2])[index % 3])


@prop("hostel_gate", 198, 117, foot=Foot(0, 102, 27, 15))
def hostel_gate(art: Art) -> None:
    """The gate, open by day: two sky-blue leaves, folded back on their pillars, a lamp on the left one."""
    for x in (0, 171):
        art.wash(rect(x, 108, 30, 12), (0, 108), (0, 120), [(0, INK[0], 0.5), (1, INK[0], 0)])
        art.fill(rect(x, 22, 27, 94), PLASTER[1])
        art.fill(rect(x, 22, 6, 94), PLASTER[2])
        art.fill(rect(x + 20, 22, 7, 94), PLASTER[0])
        art.fill(rect(x - 3, 16, 33, 8), STONE[2])
        art.fill(rect(x - 3, 16, 33, 2), STONE[3])
    for x, lean in ((27, 1), (149, -1)):
        for bar in range(5):
            at = x + 2 + bar * 4.6
            art.fill(rect(at, 40 + bar * 1.4 * lean + (4 if lean < 0 else 0), 2, 68), INK[1])
            art.fill(rect(at, 40 + bar * 1.4 * lean + (4 if lean < 0 else 0), 0.8, 68), DUSK[3])
        art.fill(rect(x, 58, 22, 3), INK[1])
        art.fill(rect(x, 98, 22, 3), INK[1])
        art.fill(rect(x, 74, 22, 24), TEAL[1])
        art.fill(rect(x, 74, 22, 1.4), TEAL[3])
    art.fill(rrect(5, 1, 17, 15, 5), CREAM[3])
    art.fill(rrect(5, 1, 8, 15, 4), CREAM[4])
    art.fill(rect(9, 14, 9, 3), INK[1])


@glow("hostel_gate")
def hostel_gate_glow(art: Art) -> None:
    """The globe on the left pillar."""
    art.fill(oval(13.5, 9, 13, 11), "#ffb55a", 0.3, blur=3)
    art.fill(rrect(5, 1, 17, 15, 5), "#ffe2a0", 0.8)


@prop("yard_notice", 72, 96, foot=Foot(8, 81, 56, 15))
def yard_notice(art: Art) -> None:
    """A board on two legs under its own small roof: hours, gentlemen, parcels."""
    contact(art, 10, 94, 54, 8)
    for x in (12, 56):
        leg(art, x, 60, 35, width=5)
    art.fill(rect(6, 14, 60, 50), WOOD[1])
    art.fill(rect(9, 17, 54, 44), TEAL[1])
    write(art, "VISITORS", 36, 27, 8, CREAM[4], centred=True, track=0.8)
    for row, width in enumerate((40, 34, 42, 26, 36)):
        art.fill(rect(15, 33 + row * 5.2, width, 1.6), CREAM[3], 0.9)
    art.fill(poly("0,14 8,4 64,4 72,14"), VERM[1])
    art.fill(poly("0,14 8,4 36,4 30,14"), VERM[2])


@prop("yard_bench", 120, 48, foot=Foot(3, 28, 114, 20))
def yard_bench(art: Art) -> None:
    """A cement bench; one slat of its back has come away at one end."""
    contact(art, 6, 46, 108, 10)
    for x in (10, 96):
        art.fill(rect(x, 24, 14, 22), STONE[1])
        art.fill(rect(x, 24, 4, 22), STONE[2])
    for y, turn in ((4, 0), (12, 1.6)):
        with art.at(turn=turn, pivot=(8, y)):
            art.fill(rect(6, y, 108, 5.4), DUSK[2])
            art.fill(rect(6, y, 108, 1.3), DUSK[4])
    art.fill(rrect(2, 22, 116, 12, 1.5), STONE[1])
    art.fill(rrect(2, 21, 116, 9, 1.5), STONE[3])


@prop("lady_bicycle", 99, 66, foot=Foot(10, 50, 80, 16))
def bicycle(art: Art) -> None:
    """A lady's bicycle with a skirt guard and a flat tyre; bindweed has begun on it."""
    art.fill(oval(50, 62, 42, 4), INK[0], 0.35, blur=1.6)
    for x in (22, 76):
        art.stroke(oval(x, 44, 18, 18), INK[0], 2.6)
        art.stroke(oval(x, 44, 15.6, 15.6), STEEL[2], 0.9)
        for index in range(4):
            with art.at(turn=index * 45, pivot=(x, 44)):
                art.fill(rect(x - 15, 43.7, 30, 0.6), STEEL[3], 0.7)
    frame = "22,44 40,44 32,18! 40,44! 70,18! 76,44!"
    art.stroke(poly(frame, closed=False), TEAL[1], 3)
    art.stroke(poly(frame, closed=False), TEAL[3], 1)
    art.stroke(spline("70,18 68,8 76,5 84,9", closed=False), STEEL[2], 2)
    art.fill(spline("24,16 32,13 40,16 34,19 27,19"), WOOD[1])
    art.fill(rect(14, 26, 18, 2), STEEL[1])
    art.fill(rrect(76, 12, 16, 11, 2), WOOD[3])
    for index in range(4):
        art.fill(rect(78 + index * 4, 12, 1, 11), WOOD[1])
    art.stroke(spline("6,62 14,50 10,40 20,34 16,26", closed=False), LEAF[2], 1.2)
    for x, y in ((13, 50), (11, 40), (20, 34), (16, 27)):
        art.fill(oval(x, y, 3, 2), LEAF[3])
    flower(art, 18, 42, 2, RANI[4])


@prop("croton_pots", 126, 63, foot=Foot(4, 46, 118, 17))
def croton_pots(art: Art) -> None:
    """Crotons in ghee tins along the wall, whitewashed to the same height by rule."""
    contact(art, 6, 61, 112, 10)
    for index in range(4):
        x = 6 + index * 30
        art.fill(rect(x, 38, 22, 23), MARI[1])
        art.fill(rect(x, 50, 22, 11), CREAM[3])
        art.fill(rect(x + 15, 38, 7, 23), INK[1], 0.3)
        for blade in range(7):
            tip = x + 11 + (blade - 3) * 5
            tone = (LEAF[2], VERM[3], MARI[2], LEAF[1], RANI[2], LEAF[3], VERM[2])[(blade + index) % 7]
            art.fill(
                brush(f"{x + 11},40 {(x + 11 + tip) / 2},24 {tip},{10 + abs(blade - 3) * 5}", 1.4, 5, 0.8),
                tone,
            )


@prop("yard_tank", 66, 84, foot=Foot(6, 62, 54, 22))
def yard_tank(art: Art) -> None:
    """A cement tank with a tap, a drum's lid on it, a cat's place worn on the lid."""
    contact(art, 6, 82, 54, 14)
    art.fill(rect(4, 30, 57, 52), STONE[1])
    art.fill(rect(4, 30, 10, 52), STONE[2])
    art.fill(rect(50, 30, 11, 52), STONE[0], 0.6)
    art.fill(oval(32.5, 30, 28.5, 9), STONE[3])
    art.fill(oval(32.5, 28, 24, 7), STEEL[1])
    art.fill(oval(32.5, 27, 24, 7), STEEL[3])
    art.fill(oval(30, 27, 10, 3), STEEL[1], 0.5)
    art.fill(rrect(28, 60, 9, 5, 1.5), MARI[2])
    art.fill(rect(35, 62, 3, 8), MARI[1])
    art.fill(spline("20,84 34,78 52,82 48,88 26,88"), DUSK[2], 0.5)
    clay(art, spline("8,24! 20,24! 18,14 10,14"), 15, VERM)
    writing(art, 10, 44, 14, 2, 4, STONE[0])
