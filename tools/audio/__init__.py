"""All music and sounds of the game, made from formulae: nothing is sampled, nothing quoted."""
