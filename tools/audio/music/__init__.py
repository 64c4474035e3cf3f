"""The music of the game, one score a file, gathered here in the order of the story."""

from tools.audio.music.drawing import DRAWING
from tools.audio.music.keys import KEYS
from tools.audio.music.title import TITLE
from tools.audio.music.unease import UNEASE
from tools.audio.score.tune import Tune

TUNES: dict[str, Tune] = {tune.name: tune for tune in (TITLE, DRAWING, UNEASE, KEYS)}
