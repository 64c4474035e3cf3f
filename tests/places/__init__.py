"""Tests of places: one small map for each rule, written where it is tested."""
