def f():
    class C:
        items = [1, 2]
        doubled = [i * 2 for i in items]
    return C.doubled
print(f())  # expect: [2, 4]
try:
    (x for x in 5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
g = (x / 0 for x in [1])
try:
    next(g)
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
print(list(g))  # expect: []

class D:
    n = 3
    try:
        bad = [n for _ in range(1)]
    except NameError as e:
        print(e)  # expect: name 'n' is not defined
