"""The instruments, each a small physical or additive model."""
