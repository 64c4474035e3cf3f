"""Small worlds for tests: one room, a few objects, a few lines of script, written where a test can read them."""
