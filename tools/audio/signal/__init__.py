"""The ground under every sound: samples, filters, noise, rooms, loudness and files."""
