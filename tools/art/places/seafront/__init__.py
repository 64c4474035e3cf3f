"""The seafront: sky and sea as tiles."""
