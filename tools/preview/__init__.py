"""Previews: a map as a picture, as Tiled shows it or as the game does, without starting either."""
