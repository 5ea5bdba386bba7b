a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)  # expect: [1, 2, 3, 10, 20, 30]
for x in a[:]:
    if x > 5:
        a.remove(x)
print(a)  # expect: [1, 2, 3]
d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
s = {1}
try:
    for x in s:
        s.add(x + 1)
except RuntimeError as e:
    print(e)  # expect: Set changed size during iteration
