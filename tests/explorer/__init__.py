"""Tests of the exploration of all story states."""
