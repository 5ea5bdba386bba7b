for it, state in ((iter([1, 2, 3]), 1), (iter([1, 2, 3]), -5), (iter([1, 2, 3]), 10), (iter((1, 2)), 1), (iter("aé€"), 1), (iter("ab"), 9), (iter(range(5)), 2), (iter(range(5)), 99), (reversed([1, 2, 3]), 0), (reversed([1, 2, 3]), -1), (iter(b"abc"), 2), (reversed((1, 2, 3)), 1)):
    print(it.__setstate__(state), list(it))
for bad in ("x", None, 1.5):
    try:
        iter([1]).__setstate__(bad)
    except TypeError as e:
        print(e)
