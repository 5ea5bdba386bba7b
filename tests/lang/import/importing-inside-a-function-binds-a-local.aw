def f():
    import modules.geometry as g
    from math import floor
    return g.area(2), floor(2.5)

print(f(), "floor" in globals())  # expect: (12, 2) False
class C:
    from math import pi
print(C.pi > 3)  # expect: True
print(__import__("math").ceil(1.2))  # expect: 2
