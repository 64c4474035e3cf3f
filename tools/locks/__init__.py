"""The exact versions that a checkout installs, resolved for every platform at once."""
