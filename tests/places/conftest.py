"""Gives each test an empty project to draw maps in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.places.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one grid tileset of two tiles."""
    return Project(tmp_path)
