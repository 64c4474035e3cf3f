"""The game's own use of Yarn: what has been told, what the stage is asked to do, and the tasks."""
