def loop(d, walk):
    steps = 0
    try:
        for item in walk(d):
            steps += 1
            key = item[0] if isinstance(item, tuple) else item
            del d[key]
            d[key] = key
    except RuntimeError as e:
        return e.args[0]


for walk in (iter, dict.items, dict.keys):
    print(loop({n: n for n in range(2)}, walk))

s = {1, 2, 3}
steps = 0
for item in s:
    s.remove(item)
    s.add(item)
    steps += 1
print(steps <= 3, s == {1, 2, 3})
