"""What is so, now, in the place where the player is: who stands where, what moves, what is on the stage."""
