import sys


class Fake:
    value = 42

    def __getattr__(self, name):
        return f"made {name}"


sys.modules["fake"] = Fake()
import fake
from fake import value, anything

print(value, anything, type(fake).__name__)  # expect: 42 made anything Fake
sys.modules["number"] = 5
import number

print(number)  # expect: 5
try:
    from number import missing
except ImportError as e:
    print(type(e).__name__, e)
    # expect: ImportError cannot import name 'missing' from '<unknown module name>' (unknown location)
