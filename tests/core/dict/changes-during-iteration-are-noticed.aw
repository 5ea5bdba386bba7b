d = {n: n for n in range(4)}
def grow():
    for key in d:
        d[key + 10] = 0
def shrink():
    for key in d.items():
        d.popitem()
def clear():
    for value in d.values():
        d.clear()
def swap():
    for key in d:
        del d[key]
        d[key + 100] = 1
for action in (grow, shrink, clear):
    d = {n: n for n in range(4)}
    try:
        action()
        print("no error", d)
    except RuntimeError as e:
        print(e)
d = {1: 1}
it = iter(d)
d[2] = 2
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as e:
        print(e)
d = {1: 1, 2: 2}
for key in d:
    d[key] = key * 10
print(d)
for r in (reversed(d), reversed(d.values())):
    d[len(d) + 50] = 0
    try:
        next(r)
    except RuntimeError as e:
        print(e)
