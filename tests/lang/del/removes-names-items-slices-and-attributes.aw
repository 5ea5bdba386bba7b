x = 1
del x
try:
    x
except NameError as e:
    print(e)  # expect: name 'x' is not defined
a = list(range(10))
del a[0], a[-1]
print(a)  # expect: [1, 2, 3, 4, 5, 6, 7, 8]
del a[1:3], a[::3]
print(a)  # expect: [4, 5, 7, 8]
d = {"k": 1, "j": 2}
del d["k"]
print(d)  # expect: {'j': 2}

class Box: pass
box = Box()
box.n = 1
del box.n
print(hasattr(box, "n"))  # expect: False
for statement in ("del a[99]", "del d['no']", "del box.n", "del nothing"):
    try:
        exec(statement)
    except Exception as e:
        print(type(e).__name__, e)
        # expect: IndexError list assignment index out of range
        # expect: KeyError 'no'
        # expect: AttributeError 'Box' object has no attribute 'n'
        # expect: NameError name 'nothing' is not defined
