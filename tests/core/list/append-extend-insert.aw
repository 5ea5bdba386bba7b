a = []
print(a.append(1), a.extend((2, 3)), a.extend("ab"), a.extend({5: 6}), a.extend(x * x for x in (7,)), a)
a.insert(0, "first"); a.insert(-1, "before last"); a.insert(100, "last"); a.insert(-100, "very first")
print(a)
a.extend(a)
print(len(a))
b = [1]
b += (2,); b += "c"; b += [b[0]]
print(b)
for action in (lambda: a.append(), lambda: a.append(1, 2), lambda: a.extend(1), lambda: a.extend(), lambda: a.insert(1), lambda: a.insert("x", 1), lambda: a.insert(1, 2, 3), lambda: a + (1,), lambda: a.append(x=1)):
    try:
        action()
    except TypeError as e:
        print(e)
try:
    b += 5
except TypeError as e:
    print(e)
