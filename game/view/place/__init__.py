"""How a place is painted: its ground, its people among its furniture, its light and its weather."""
