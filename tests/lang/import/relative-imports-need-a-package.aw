try:
    from . import something
except ImportError as e:
    print(e)  # expect: attempted relative import with no known parent package
try:
    from .sibling import something
except ImportError as e:
    print(e)  # expect: attempted relative import with no known parent package
