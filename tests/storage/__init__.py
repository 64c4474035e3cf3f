"""Tests of storage: whatever happens to a file, nothing is lost and nothing escapes but a SaveError."""
