a = list(range(10))
print(a[2:5], a[:3], a[-3:], a[::3], a[::-1], a[8:2:-2], a[5:2], a[-100:3], a[3:100], a[100:], a[True:3], a[-1:-4:-1], a[None:None:None])
print(a[2**70:], a[:2**70], a[-2**70:2], a[::2**70], a[::-2**70])
for index in ("x", 1.5, None, (1, 2), slice("a", 2), slice(0, 1, 0), 10, -11, 2**70):
    try:
        print(a[index])
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
