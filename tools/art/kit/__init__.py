"""The vocabulary that every picture is drawn with: units, palette, paths, brush, paper and lettering."""
