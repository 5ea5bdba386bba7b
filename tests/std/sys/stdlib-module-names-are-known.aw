import sys

print({"json", "os", "sys", "math"} - sys.stdlib_module_names <= {"json"}, "no_such" in sys.stdlib_module_names)
# expect: True False
print(type(sys.stdlib_module_names).__name__, sys.warnoptions)  # expect: frozenset []
