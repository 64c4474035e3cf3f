"""The dark around a panel: what the panel hides is not darkened, which halves what a menu costs."""

from __future__ import annotations

import pygame

from game.view.canvas import Canvas
from game.view.keeping import kept
from game.view.palette import INK


def darken(canvas: Canvas, hidden: pygame.Rect, alpha: int) -> None:
    """Darken all but `hidden`, in the surface's own pixels; `alpha` from 0 to 255."""
    for strip in around(canvas.area, hidden):
        canvas.surface.blit(_dark(strip.size, alpha), strip)


def around(outer: pygame.Rect, inner: pygame.Rect) -> tuple[pygame.Rect, ...]:
    """What is left of `outer` without `inner`, which lies in it: above, below, left, right."""
    return (
        pygame.Rect(outer.x, outer.y, outer.w, inner.y - outer.y),
        pygame.Rect(outer.x, inner.bottom, outer.w, outer.bottom - inner.bottom),
        pygame.Rect(outer.x, inner.y, inner.x - outer.x, inner.h),
        pygame.Rect(inner.right, inner.y, outer.right - inner.right, inner.h),
    )


@kept(24)
def _dark(size: tuple[int, int], alpha: int) -> pygame.Surface:
    sheet = pygame.Surface(size)
    sheet.fill(INK[0])
    sheet.set_alpha(alpha)
    return sheet
