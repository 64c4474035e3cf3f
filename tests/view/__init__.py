"""The view, painted where nobody looks on."""
