a, b = [], []
print(id(a) == id(a), id(a) == id(b), type(id(a)).__name__, id(None) == id(None), id(a) > 0, len({id(x) for x in ([], [], [], a, b, a)}) >= 3)
# expect: True False int True True True
try:
    id()
except TypeError as e:
    print(e)  # expect: id() takes exactly one argument (0 given)
