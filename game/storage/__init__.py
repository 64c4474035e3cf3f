"""Storage: the player's own files, losing nothing, and read as if a stranger had sent them."""

from game.storage.folder import player_folder
from game.storage.problems import Fault, SaveError
from game.storage.profile import Profile, ProfileFile
from game.storage.settings import SettingsFile
from game.storage.slots import Entry, Header, Slots
from game.storage.upgrades import UPGRADES

__all__ = [
    "UPGRADES",
    "Entry",
    "Fault",
    "Header",
    "Profile",
    "ProfileFile",
    "SaveError",
    "SettingsFile",
    "Slots",
    "player_folder",
]
