a = [1]
print(a is a, a is not [1], None is None, 1 in [1.0], True in [1])  # expect: True True True True True
n = float("nan")
print(n in [n], n == n, [n] == [n], (n,) == (n,), {n} == {n}, n in {n})  # expect: True False True True True True
print("ab" in "xaby", "" in "", b"a" in b"cab", 97 in b"a", "a" not in "b")  # expect: True True True True True
for f in (lambda: 1 in "abc", lambda: "a" in b"abc", lambda: 300 in b"a", lambda: [1] in {1: 2}, lambda: 1 in 1):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError 'in <string>' requires string as left operand, not int
# expect: TypeError a bytes-like object is required, not 'str'
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError unhashable type: 'list'
# expect: TypeError argument of type 'int' is not iterable
