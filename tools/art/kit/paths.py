"""Outlines: smooth curves, polygons, ovals and what can be cut and joined from them.

Points are written as text, `"0,0 10,4! 20,0"`, or as pairs; `!` makes a sharp corner.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import skia

Path: TypeAlias = Any
"""A skia.Path; skia ships no types of its own."""


class Knot(NamedTuple):
    """A point that a curve runs through, smoothly or with a corner."""

    x: float
    y: float
    corner: bool = False


Line: TypeAlias = str | Sequence[Knot | tuple[float, float]]
"""The points of an outline: `"0,0 10,4! 20,0"`, knots, or plain pairs."""


def knots(line: Line) -> list[Knot]:
    """Read points from text, pairs or knots."""
    if not isinstance(line, str):
        return [point if isinstance(point, Knot) else Knot(*point) for point in line]
    found = []
    for word in line.split():
        x, y = word.rstrip("!").split(",")
        found.append(Knot(float(x), float(y), word.endswith("!")))
    return found


def poly(line: Line, *, closed: bool = True) -> Path:
    """Join points by straight lines."""
    points = knots(line)
    path = skia.Path()
    path.moveTo(points[0].x, points[0].y)
    for point in points[1:]:
        path.lineTo(point.x, point.y)
    if closed:
        path.close()
    return path


def spline(line: Line, *, closed: bool = True, tension: float = 1 / 6) -> Path:
    """Lead a Catmull-Rom curve through points; it is straight into and out of corners."""
    points = knots(line)
    count = len(points)

    def near(index: int) -> Knot:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    path = skia.Path()
    path.moveTo(points[0].x, points[0].y)
    for index in range(count if closed else count - 1):
        before, start, end, after = (near(index + step) for step in (-1, 0, 1, 2))
        path.cubicTo(
            *_handle(start, before, end, tension), *_handle(end, after, start, tension), end.x, end.y
        )
    if closed:
        path.close()
    return path


def _handle(knot: Knot, behind: Knot, ahead: Knot, tension: float) -> tuple[float, float]:
    """Place the control point of a knot on the side of the knot ahead."""
    if knot.corner:
        return knot.x, knot.y
    return knot.x + (ahead.x - behind.x) * tension, knot.y + (ahead.y - behind.y) * tension


class Step(NamedTuple):
    """A point along a curve, and the direction the curve has there."""

    x: float
    y: float
    dx: float
    dy: float


def sample(line: Line, count: int = 40) -> list[Step]:
    """Walk an open curve from end to end in `count` even steps."""
    measure = skia.PathMeasure(spline(line, closed=False), False)
    length = measure.getLength()
    steps = []
    for index in range(count + 1):
        place, tangent = measure.getPosTan(length * index / count)
        steps.append(Step(place.x(), place.y(), tangent.x(), tangent.y()))
    return steps


def rect(x: float, y: float, width: float, height: float) -> Path:
    """Draw the outline of an upright rectangle."""
    path = skia.Path()
    path.addRect(skia.Rect.MakeXYWH(x, y, width, height))
    return path


def rrect(x: float, y: float, width: float, height: float, radius: float = 3) -> Path:
    """Draw the outline of a rectangle with round corners."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeXYWH(x, y, width, height), radius, radius)
    return path


def oval(x: float, y: float, radius: float, tall: float | None = None) -> Path:
    """Draw the outline of an oval about a centre; without `tall` it is a circle."""
    height = radius if tall is None else tall
    path = skia.Path()
    path.addOval(skia.Rect.MakeXYWH(x - radius, y - height, 2 * radius, 2 * height))
    return path


def union(*paths: Path) -> Path:
    """Join outlines into one."""
    joined = paths[0]
    for path in paths[1:]:
        joined = skia.Op(joined, path, skia.PathOp.kUnion_PathOp)
    return joined


def minus(path: Path, hole: Path) -> Path:
    """Cut one outline out of another."""
    return skia.Op(path, hole, skia.PathOp.kDifference_PathOp)


def common(one: Path, other: Path) -> Path:
    """Keep what lies in both outlines."""
    return skia.Op(one, other, skia.PathOp.kIntersect_PathOp)


def moved(path: Path, dx: float, dy: float) -> Path:
    """Give a copy of an outline, moved."""
    return changed(path, skia.Matrix.Translate(dx, dy))


def changed(path: Path, matrix: Any) -> Path:
    """Give a copy of an outline, carried through a skia.Matrix."""
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def band(path: Path, width: float) -> Path:
    """Give the outline of a line of this width along a path."""
    pen = skia.Paint(Style=skia.Paint.kStroke_Style, StrokeWidth=width)
    outline = skia.Path()
    pen.getFillPath(path, outline)
    return outline


def rounded(path: Path, radius: float) -> Path:
    """Round every corner of an outline."""
    pen = skia.Paint()
    pen.setPathEffect(skia.CornerPathEffect.Make(radius))
    outline = skia.Path()
    pen.getFillPath(path, outline)
    return outline
