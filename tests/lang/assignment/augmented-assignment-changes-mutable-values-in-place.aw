a = b = [1]
a += (2, 3)
print(b, a is b)  # expect: [1, 2, 3] True
a = a + [4]
print(b, a is b)  # expect: [1, 2, 3] False
s = t = {1}
s |= {2}
print(t == {1, 2}, s is t)  # expect: True True
d = e = {"x": 1}
d |= {"y": 2}
print(e)  # expect: {'x': 1, 'y': 2}
i = j = (1,)
i += (2,)
print(i, j)  # expect: (1, 2) (1,)
try:
    a += 5
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
