"""A package with a submodule and a subpackage."""
print("shop opens")
from .prices import price
from . import prices as book
CURRENCY = "EUR"
