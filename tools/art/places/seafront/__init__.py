"""The seafront: sky, sea and wall as tiles, skies of single hours, the bay, what stands on the promenade."""

from tools.art.places.seafront import bay, heavens, lamps, promenade

NAMES = (*heavens.NAMES, *bay.NAMES, *promenade.NAMES, *lamps.NAMES)
"""What lies in the collection of the seafront, in the order of its numbers: add modules at the end."""

LARGE = ("cloud_building", "cloud_clearing", "signboard", "trestle_board", "bay_near")
"""Pictures so large that they are kept in few colours."""
