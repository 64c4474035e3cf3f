"""The ground everything stands on: small values without a story, a screen or a clock."""
