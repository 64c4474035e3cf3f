"""The score language: raga, taal and phrases, written as a musician writes them down."""
