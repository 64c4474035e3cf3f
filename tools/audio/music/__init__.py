"""The music of the game, one score a file, gathered here in the order of the story."""

from tools.audio.music.bai import BAI
from tools.audio.music.coda import CODA
from tools.audio.music.drawing import DRAWING
from tools.audio.music.ending import ENDING
from tools.audio.music.friendship import FRIENDSHIP
from tools.audio.music.hostel import HOSTEL
from tools.audio.music.kavita import KAVITA
from tools.audio.music.keys import KEYS
from tools.audio.music.leaving import LEAVING
from tools.audio.music.papers import PAPERS
from tools.audio.music.refusal import REFUSAL
from tools.audio.music.seafront import SEAFRONT
from tools.audio.music.shanta import SHANTA
from tools.audio.music.station import STATION
from tools.audio.music.title import TITLE
from tools.audio.music.unease import UNEASE
from tools.audio.music.work import WORK
from tools.audio.score.tune import Tune

ACTS = (
    (TITLE, DRAWING, UNEASE, BAI, KEYS),
    (LEAVING, HOSTEL, WORK, SEAFRONT, FRIENDSHIP),
    (PAPERS, SHANTA, STATION, KAVITA, REFUSAL, ENDING, CODA),
)
TUNES: dict[str, Tune] = {tune.name: tune for act in ACTS for tune in act}
