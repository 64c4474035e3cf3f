"""What makes and checks the game, and is never needed to play it."""
