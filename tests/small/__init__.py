"""Small worlds for tests: one room, a few objects, a few lines of script, beside the test that needs them."""
