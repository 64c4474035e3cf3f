"""What the chapters promise the player, played through the real session."""
