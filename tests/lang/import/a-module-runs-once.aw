import modules.announces  # expect: announces runs as modules.announces
print("imported")  # expect: imported
import modules.announces as again
from modules.announces import value
import sys
print(value, again is sys.modules["modules.announces"], __name__)  # expect: 1 True __main__
del sys.modules["modules.announces"]
import modules.announces  # expect: announces runs as modules.announces
print(modules.announces is again)  # expect: False
