from functools import cmp_to_key


def by_length(a, b):
    return len(a) - len(b)


key = cmp_to_key(by_length)
print(sorted(["ccc", "a", "bb"], key=key), max("a", "bbb", "cc", key=key), min(["aa", "b"], key=key))
# expect: ['a', 'bb', 'ccc'] bbb b
k = key("ab")
print(k.obj, k < key("abc"), k == key("xy"), k > key(""), k <= key("xy"), k >= key("xyz"), k != key("1"))
# expect: ab True True True True False True
for wrong in (lambda: hash(k), lambda: k < 5, lambda: key(), lambda: cmp_to_key(), lambda: cmp_to_key(1)(2) < cmp_to_key(1)(3)):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__)  # expect: TypeError
        # expect: TypeError
        # expect: TypeError
        # expect: TypeError
        # expect: TypeError
print(sorted([3, 1, 2], key=cmp_to_key(mycmp=lambda a, b: b - a)))  # expect: [3, 2, 1]
try:
    hash(k)
except TypeError as e:
    print(e)  # expect: unhashable type: 'functools.KeyWrapper'
try:
    k < 5
except TypeError as e:
    print(e)  # expect: other argument must be K instance
