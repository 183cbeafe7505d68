"""Stores the records of research projects."""
