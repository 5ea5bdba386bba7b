from ..prices import table
from .shelf import count
names = sorted(table)
