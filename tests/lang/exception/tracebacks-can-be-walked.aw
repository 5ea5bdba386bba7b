def a():
    b()

def b():
    raise ValueError("deep")

try:
    a()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)  # expect: [('<module>', 8), ('a', 2), ('b', 5)]
import sys
print(sys.exc_info())  # expect: (None, None, None)
try:
    a()
except ValueError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is value.__traceback__)  # expect: ValueError deep True
