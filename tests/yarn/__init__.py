"""Tests of the Yarn language: each script stands where it is tested."""
