def safe(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__


print([safe(int, t) for t in ("1", "x", "3")])  # expect: [1, 'ValueError', 3]
print({t: safe(lambda s: 10 // int(s), t) for t in ("5", "0", "y")})
# expect: {'5': 2, '0': 'ZeroDivisionError', 'y': 'ValueError'}
print(list(safe(next, iter(())) for _ in range(2)))  # expect: ['StopIteration', 'StopIteration']
