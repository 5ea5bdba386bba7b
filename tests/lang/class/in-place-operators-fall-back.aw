class Acc:
    def __init__(self): self.items = []
    def __iadd__(self, x):
        self.items.append(x)
        return self

class Plain:
    def __add__(self, x): return f"added {x}"

a = b = Acc()
a += 1
a += 2
print(a is b, a.items)  # expect: True [1, 2]
p = Plain()
p += 5
print(p)  # expect: added 5

class Refuse:
    def __iadd__(self, x): return NotImplemented
    def __add__(self, x): return "by add"
r = Refuse()
r += 1
print(r)  # expect: by add
class Nothing: pass
n = Nothing()
try:
    n += 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +=: 'Nothing' and 'int'
try:
    n @= 1
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for @=: 'Nothing' and 'int'
