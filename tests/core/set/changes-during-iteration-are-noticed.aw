s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as e:
    print(e)
it = iter(s)
next(it)
s.clear()
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as e:
        print(e)
t = {1}
for x in t:
    t.discard(x)
    t.add(x)
print(t)
it = iter({1, 2, 3})
print(it.__length_hint__(), next(it) in (1, 2, 3), it.__length_hint__(), type(it).__name__)
