"""The sheet of paper: fills, strokes, washes, glows and clips, drawn in units and read out as a picture."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import numpy as np
import skia
from PIL import Image

from tools.art.kit.colour import skia_colour
from tools.art.kit.paths import Path
from tools.art.kit.raster import shrink
from tools.art.kit.units import SAMPLES, SCALE

Blend = Literal["normal", "mul", "screen", "add", "over", "soft", "atop", "erase"]

BLENDS: dict[Blend, Any] = {
    "normal": skia.BlendMode.kSrcOver,
    "mul": skia.BlendMode.kMultiply,
    "screen": skia.BlendMode.kScreen,
    "add": skia.BlendMode.kPlus,
    "over": skia.BlendMode.kOverlay,
    "soft": skia.BlendMode.kSoftLight,
    "atop": skia.BlendMode.kSrcATop,
    "erase": skia.BlendMode.kDstOut,
}

Stop = tuple[float, str, float]
"""Where in a wash (0 to 1), which colour, how opaque (0 to 1)."""

Spot = tuple[float, float]


class Art:
    """A transparent sheet, so many units wide and high, that is drawn upon from the back to the front."""

    def __init__(self, width: float, height: float, samples: float = SAMPLES) -> None:
        self.width = width
        self.height = height
        self.samples = samples
        self.surface = skia.Surface(int(width * samples), int(height * samples))
        self.canvas = self.surface.getCanvas()
        self.canvas.scale(samples, samples)

    def fill(
        self, path: Path, colour: str, alpha: float = 1.0, *, blend: Blend = "normal", blur: float = 0
    ) -> Path:
        """Fill an outline with one colour; blur is in units. Returns the outline."""
        self.canvas.drawPath(path, self._paint(skia_colour(colour, alpha), blend, blur))
        return path

    def stroke(
        self,
        path: Path,
        colour: str,
        width: float = 1,
        alpha: float = 1.0,
        *,
        blend: Blend = "normal",
        blur: float = 0,
        dash: Sequence[float] = (),
    ) -> Path:
        """Draw along an outline with a round pen; dash gives lengths on and off. Returns the outline."""
        paint = self._paint(skia_colour(colour, alpha), blend, blur)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        if dash:
            paint.setPathEffect(skia.DashPathEffect.Make(list(dash), 0))
        self.canvas.drawPath(path, paint)
        return path

    def wash(
        self,
        path: Path,
        start: Spot,
        end: Spot,
        stops: Sequence[Stop],
        *,
        blend: Blend = "normal",
        blur: float = 0,
    ) -> Path:
        """Fill an outline with a straight gradient from one spot to another. Returns the outline."""
        colours = [skia_colour(colour, alpha) for _, colour, alpha in stops]
        spots = [skia.Point(*start), skia.Point(*end)]
        paint = self._paint(skia.ColorBLACK, blend, blur)
        paint.setShader(skia.GradientShader.MakeLinear(spots, colours, [at for at, _, _ in stops]))
        self.canvas.drawPath(path, paint)
        return path

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        colour: str,
        alpha: float = 1.0,
        *,
        blend: Blend = "screen",
        squash: float = 1.0,
    ) -> None:
        """Lay a soft round light that fades to nothing at its radius."""
        colours = [skia_colour(colour, alpha * share) for share in (1, 0.45, 0)]
        paint = self._paint(skia.ColorBLACK, blend, 0)
        paint.setShader(skia.GradientShader.MakeRadial(skia.Point(0, 0), radius, colours, [0, 0.4, 1]))
        with self.at(x, y, stretch=(1, squash)):
            self.canvas.drawCircle(0, 0, radius, paint)

    def paste(self, picture: Image.Image, x: float = 0, y: float = 0, *, scale: float = SCALE) -> None:
        """Lay a finished picture of `scale` pixels a unit with its upper left corner at x, y."""
        pixels = np.ascontiguousarray(np.asarray(picture.convert("RGBA")))
        image = skia.Image.fromarray(pixels, colorType=skia.kRGBA_8888_ColorType)
        box = skia.Rect.MakeXYWH(x, y, picture.width / scale, picture.height / scale)
        sampling = skia.SamplingOptions(skia.CubicResampler.Mitchell())
        self.canvas.drawImageRect(image, box, sampling, skia.Paint(AntiAlias=True))

    @contextmanager
    def clip(self, path: Path) -> Iterator[None]:
        """Draw only inside an outline."""
        self.canvas.save()
        self.canvas.clipPath(path, doAntiAlias=True)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def layer(self, alpha: float = 1.0, *, blend: Blend = "normal", blur: float = 0) -> Iterator[None]:
        """Draw on a sheet of its own and lay that down at once, faded, blended or blurred."""
        paint = skia.Paint()
        paint.setAlphaf(alpha)
        paint.setBlendMode(BLENDS[blend])
        if blur:
            paint.setImageFilter(skia.ImageFilters.Blur(blur, blur))
        self.canvas.saveLayer(None, paint)
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def at(
        self,
        x: float = 0,
        y: float = 0,
        *,
        turn: float = 0,
        scale: float = 1,
        stretch: Spot = (1, 1),
        pivot: Spot = (0, 0),
        lean: float = 0,
    ) -> Iterator[None]:
        """Draw moved, turned (degrees), sized and leaned (x a unit of y) about a pivot."""
        self.canvas.save()
        self.canvas.translate(x + pivot[0], y + pivot[1])
        self.canvas.rotate(turn)
        self.canvas.skew(lean, 0)
        self.canvas.scale(scale * stretch[0], scale * stretch[1])
        self.canvas.translate(-pivot[0], -pivot[1])
        try:
            yield
        finally:
            self.canvas.restore()

    def picture(self, scale: float = SCALE) -> Image.Image:
        """Read the sheet as RGBA pixels, `scale` of them a unit."""
        return shrink(self.raw(), round(self.width * scale), round(self.height * scale))

    def raw(self) -> Image.Image:
        """Read every sample as an RGBA pixel."""
        pixels = self.surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        return Image.fromarray(pixels, "RGBA")

    def _paint(self, colour: int, blend: Blend, blur: float) -> Any:
        paint = skia.Paint(AntiAlias=True)
        paint.setColor(colour)
        paint.setBlendMode(BLENDS[blend])
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        return paint
