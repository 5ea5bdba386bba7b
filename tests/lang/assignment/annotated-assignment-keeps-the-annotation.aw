x: int = 5
y: str
print(x, __annotations__)  # expect: 5 {'x': <class 'int'>, 'y': <class 'str'>}
try:
    y
except NameError as e:
    print(e)  # expect: name 'y' is not defined

class Point:
    a: int
    b: "text" = 1

print(Point.__annotations__, hasattr(Point, "a"), Point.b)
# expect: {'a': <class 'int'>, 'b': 'text'} False 1

def f():
    z: undefined_name = 3
    return z
print(f(), f.__annotations__)  # expect: 3 {}
box = {}
box["k"]: int = 4
print(box)  # expect: {'k': 4}
