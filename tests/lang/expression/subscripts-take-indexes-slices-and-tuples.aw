a = [10, 20, 30, 40]
print(a[0], a[-1], a[1:3], a[:2], a[::-1], a[-3:-1], a[10:], a[:])
# expect: 10 40 [20, 30] [10, 20] [40, 30, 20, 10] [20, 30] [] [10, 20, 30, 40]
print("hello"[1], "hello"[-2:], (1, 2, 3)[1:], b"abc"[0], b"abc"[1:], range(10)[2:8:3])
# expect: e lo (2, 3) 97 b'bc' range(2, 8, 3)
for f in (lambda: a[4], lambda: a[-5], lambda: "abc"[3], lambda: (1,)[1], lambda: b"a"[5], lambda: range(3)[3],
          lambda: a["x"], lambda: "s"["x"], lambda: a[1.0], lambda: a[::0], lambda: a["a":2], lambda: {}["k"],
          lambda: 5[0], lambda: None["x"]):
    try:
        f()
    except (IndexError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
        # expect: IndexError list index out of range
        # expect: IndexError list index out of range
        # expect: IndexError string index out of range
        # expect: IndexError tuple index out of range
        # expect: IndexError index out of range
        # expect: IndexError range object index out of range
        # expect: TypeError list indices must be integers or slices, not str
        # expect: TypeError string indices must be integers, not 'str'
        # expect: TypeError list indices must be integers or slices, not float
        # expect: ValueError slice step cannot be zero
        # expect: TypeError slice indices must be integers or None or have an __index__ method
        # expect: KeyError 'k'
        # expect: TypeError 'int' object is not subscriptable
        # expect: TypeError 'NoneType' object is not subscriptable
