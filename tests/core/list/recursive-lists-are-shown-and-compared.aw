a = [1]
a.append(a)
print(a, a[1][1][0], len(a), a == a, a in a)  # expect: [1, [...]] 1 2 True True
b = [1]
b.append(b)
try:
    print(a == b)
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
c = {"self": None}
c["self"] = c
d = [c, (a, c)]
print(d)  # expect: [{'self': {...}}, ([1, [...]], {'self': {...}})]
t = ([],)
t[0].append(t)
print(t)  # expect: ([(...)],)
