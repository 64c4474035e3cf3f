"""A file for each subcommand: its options, and what it does; what it needs is imported when it runs."""
