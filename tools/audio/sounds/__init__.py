"""Every sound that is not music, family by family: steps, doors, water, streets, paper."""

from tools.audio.sounds import (
    beds as beds,
)
from tools.audio.sounds import (
    doors as doors,
)
from tools.audio.sounds import (
    house as house,
)
from tools.audio.sounds import (
    kitchen as kitchen,
)
from tools.audio.sounds import (
    menu as menu,
)
from tools.audio.sounds import (
    paper as paper,
)
from tools.audio.sounds import (
    steps as steps,
)
from tools.audio.sounds import (
    street as street,
)
from tools.audio.sounds import (
    telephone as telephone,
)
from tools.audio.sounds import (
    water as water,
)
from tools.audio.sounds import (
    work as work,
)
from tools.audio.sounds.design import SOUNDS as SOUNDS
