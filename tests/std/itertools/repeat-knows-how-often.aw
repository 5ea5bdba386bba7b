from itertools import islice, repeat
from operator import length_hint

print(list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -5)), list(islice(repeat(7), 3)))
# expect: ['x', 'x', 'x'] [] [] [7, 7, 7]
print(repeat(5), repeat("a", 2), repeat(None, times=4))  # expect: repeat(5) repeat('a', 2) repeat(None, 4)
r = repeat("z", 3)
next(r)
print(r, length_hint(r), length_hint(repeat(1), 42))  # expect: repeat('z', 2) 2 42
print(list(map(pow, range(4), repeat(2))))  # expect: [0, 1, 4, 9]
for wrong in (lambda: repeat(1, "2"), lambda: repeat(1, 1.5), lambda: repeat(1, None), lambda: repeat(1).__length_hint__()):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: 'str' object cannot be interpreted as an integer
        # expect: 'float' object cannot be interpreted as an integer
        # expect: 'NoneType' object cannot be interpreted as an integer
        # expect: len() of unsized object
