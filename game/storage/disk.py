"""Files that are whole or not there at all: written aside, then put in place of what becomes the backup."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from game.storage.problems import Fault, SaveError

LONGEST = 4 * 1024 * 1024
"""Bytes in the longest file that is read."""
BACKUP = ".backup"
"""What the file before this one is called, added to its name."""
ASIDE = ".broken"
"""What a file is called that could not be read, added to its name with a number."""


def read(path: Path, longest: int = LONGEST) -> bytes:
    """The bytes of the file at `path`; raises SaveError where it is missing, unreadable or too long."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise SaveError(Fault.FOREIGN)
        with path.open("rb") as file:
            data = file.read(longest + 1)
    except FileNotFoundError as error:
        raise SaveError(Fault.MISSING) from error
    except (OSError, ValueError) as error:
        raise SaveError(Fault.UNREADABLE, _why(error)) from error
    if len(data) > longest:
        raise SaveError(Fault.TOO_LONG)
    return data


def write(path: Path, data: bytes, *, keep: bool = True) -> None:
    """Put `data` into the file at `path`; where `keep` holds, what was there becomes its backup.

    Raises SaveError where that fails; what was there is then still there, or is the backup.
    """
    written = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if keep and path.exists():
            path.replace(backup_of(path))
        written.replace(path)
        _settle(path.parent)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            written.unlink(missing_ok=True)
        raise SaveError(Fault.UNWRITABLE, _why(error)) from error


def backup_of(path: Path) -> Path:
    """Where the file lies that stood at `path` before."""
    return path.with_name(path.name + BACKUP)


def put_aside(path: Path) -> Path:
    """Give the broken file at `path` a name under which it stays; raises SaveError where it cannot."""
    number = 1
    while (aside := path.with_name(f"{path.name}{ASIDE}{number}")).exists():
        number += 1
    try:
        return path.replace(aside)
    except OSError as error:
        raise SaveError(Fault.UNWRITABLE, _why(error)) from error


def remove(path: Path) -> None:
    """Delete the file at `path` if it is there; raises SaveError where it stays."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SaveError(Fault.UNWRITABLE, _why(error)) from error


def _settle(folder: Path) -> None:
    """Let the new names reach the disk too, where the system has a way to say so."""
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError:
        return  # some file systems cannot; the file itself is safe
    finally:
        os.close(opened)


def _why(error: Exception) -> str:
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else str(error)
