from modules.listed import *
print(one, _two, "three" in globals())  # expect: 1 2 False
from modules.geometry import *
print(area(1), "_private" in globals(), "PI" in globals())  # expect: 3 False True
