a = []
b = []
print(a is a, a is b, a is not b, None is None)  # expect: True False True True
print(1 in [1, 2], 3 not in (1, 2), "b" in {"b": 1}, 2 in range(0, 10, 2))
# expect: True True True True
print("ell" in "hello", "" in "x", b"l" in b"hello", 108 in b"hello")  # expect: True True True True
nan = float("nan")
print(nan == nan, nan in [nan], nan != nan)  # expect: False True True
try:
    1 in 5
except TypeError as e:
    print(e)  # expect: argument of type 'int' is not iterable
try:
    1 in "abc"
except TypeError as e:
    print(e)  # expect: 'in <string>' requires string as left operand, not int
