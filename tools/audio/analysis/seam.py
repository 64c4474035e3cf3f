"""The seam: whether a loop's end runs into its beginning as if it had never been cut."""

import numpy as np

from tools.audio.signal.wave import Wave, samples

MASKED = 0.25  # of the level near it: a smaller bend of one sample is not heard
LOOK = 0.5  # seconds either side of the seam that its steps are measured against


def seam(wave: Wave) -> float:
    """Return the step over the loop's seam beside the largest near it or what masks it (under 1 is no
    click).
    """
    stereo = np.atleast_2d(wave)
    near = np.concatenate([stereo[:, -samples(LOOK) :], stereo[:, : samples(LOOK)]], axis=1)
    bends = np.abs(np.diff(near, n=2, axis=1))
    middle = bends.shape[1] // 2
    at_seam = float(bends[:, middle - 2 : middle + 3].max())
    elsewhere = np.concatenate([bends[:, : middle - 8], bends[:, middle + 9 :]], axis=1)
    masked = MASKED * float(np.std(near))
    return at_seam / max(float(elsewhere.max()), masked, 1e-4)


def level_step(wave: Wave) -> float:
    """Return how many decibels the 50 ms before the seam differ from the 50 ms after it."""
    stereo, count = np.atleast_2d(wave), samples(0.05)
    before = float(np.sqrt(np.mean(stereo[:, -count:] ** 2))) + 1e-5
    after = float(np.sqrt(np.mean(stereo[:, :count] ** 2))) + 1e-5
    return 20 * float(np.log10(after / before))
