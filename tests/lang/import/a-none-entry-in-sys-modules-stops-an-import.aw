import sys

sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e, e.name)  # expect: import of blocked halted; None in sys.modules blocked
sys.modules["math"] = None
try:
    import math
except ImportError as e:
    print(e)  # expect: import of math halted; None in sys.modules
del sys.modules["math"]
import math

print(math.floor(1.5))  # expect: 1
