"""One painter a scene, under the scene's own name."""
