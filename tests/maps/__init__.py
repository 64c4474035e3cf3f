"""Tests of the maps and of the things that furnish them."""
