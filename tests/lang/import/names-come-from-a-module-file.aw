import modules.geometry
from modules.geometry import area, PI as pi
from modules import geometry as g
print(modules.geometry.area(2), area(1), pi, g.PI)  # expect: 12 3 3 3
print(g.__name__, g.__doc__, g is modules.geometry, type(g).__name__)
# expect: modules.geometry Areas of simple shapes. True module
g.rename(4)
print(g.PI, pi, area(1))  # expect: 4 3 4
g.PI = 5
print(area(1), modules.geometry.PI)  # expect: 5 5
