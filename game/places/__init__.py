"""Places: what was drawn in Tiled, read once into frozen values and refused by name where it cannot be."""

from game.places.loading import load_place
from game.places.objects import Door, Light, Mark, Passing, Person, Region, Room, Route, Sound, Thing
from game.places.pictures import Cell, Layer, ObjectLayer, PlacedPicture, TileImage, TileLayer
from game.places.place import FOOTPRINT, Place, footprint
from game.places.problems import MapError
from game.places.reach import Reach, reach
from game.places.tilesets import Tilesets
from game.places.ways import doors_to

__all__ = [
    "FOOTPRINT",
    "Cell",
    "Door",
    "Layer",
    "Light",
    "MapError",
    "Mark",
    "ObjectLayer",
    "Passing",
    "Person",
    "Place",
    "PlacedPicture",
    "Reach",
    "Region",
    "Room",
    "Route",
    "Sound",
    "Thing",
    "TileImage",
    "TileLayer",
    "Tilesets",
    "doors_to",
    "footprint",
    "load_place",
    "reach",
]
