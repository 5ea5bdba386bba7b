for cut in (slice(2, 5), slice(None, None, 2), slice(None, None, -3), slice(8, 2, -2), slice(5, 2), slice(-3, None), slice(0, 100), slice(7, None, 2), slice(1, 2, 5)):
    a = list(range(10))
    del a[cut]
    print(cut, a)
a = [1, 2, 3]
for action in ("del a[3]", "del a[-4]", "del a['x']", "del a[::0]", "del a[2**70]"):
    try:
        exec(action)
    except (ValueError, TypeError, IndexError) as e:
        print(action, "|", type(e).__name__, e)
