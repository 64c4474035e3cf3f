"""The girls' school: fee counter, corridor with its list, one classroom, yard, gate and rain tree."""

from tools.art.places.school import classroom, corridor, counter, yard
from tools.art.places.school.names import SCHOOL

DRAWN_IN = (classroom, corridor, counter, yard)
"""The modules that draw the collection; importing them enters its props."""

__all__ = ["DRAWN_IN", "SCHOOL"]
