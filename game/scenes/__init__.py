"""What is on the screen, without pixels: the title, the play, the menus, and how one gives way to another."""
