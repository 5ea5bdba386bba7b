a = [1]
a.append(a)
print(a, len(a), a[1] is a, a in a)  # expect: [1, [...]] 2 True True
d = {"self": None}
d["self"] = d
print(d)  # expect: {'self': {...}}
t = ([],)
t[0].append(t)
print(t)  # expect: ([(...)],)
try:
    b = [1]; b.append(b)
    a == b
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
