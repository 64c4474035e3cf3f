"""Sound judged without ears: pitch tracks, onset grids, loudness and sheets to look at."""
