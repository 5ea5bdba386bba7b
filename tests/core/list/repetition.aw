print([0] * 3, 2 * ["ab"], [1] * 0, [1] * -5, [] * 10**9, True * [7])
a = [[]] * 2
a[0].append(1)
print(a)
b = [1, 2]
b *= 2
print(b)
b *= 0
print(b)
for action in (lambda: [1] * "2", lambda: [1] * 1.5, lambda: [1] * None, lambda: [1] * [2], lambda: [1] * 2**70):
    try:
        action()
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
