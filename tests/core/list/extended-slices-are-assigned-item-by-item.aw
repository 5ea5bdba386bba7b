a = list(range(10))
a[::2] = "abcde"
print(a)
a[::-3] = [1, 2, 3, 4]
print(a)
a[8:2:-2] = "XYZ"
print(a)
for action in ("a[::2] = [1]", "a[::2] = 'abcdef'", "a[1:2] = 5", "a[::2] = 5", "a['x'] = 1", "a[1.0] = 1", "a[10] = 1", "a[-11] = 1", "a[::0] = []", "a[2**70] = 1", "a[None:'x'] = []"):
    try:
        exec(action)
    except (ValueError, TypeError, IndexError) as e:
        print(action, "|", type(e).__name__, e)
print(a)
