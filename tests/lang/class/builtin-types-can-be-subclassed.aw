class Stack(list):
    def push(self, x): self.append(x); return self
    def __repr__(self): return f"Stack({list.__repr__(self)})"

s = Stack([1]).push(2)
print(s, len(s), s == [1, 2], type(s + [3]).__name__, s[0], isinstance(s, list))
# expect: Stack([1, 2]) 2 True list 1 True

class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value
d = Default(a=1)
print(d["a"], d["b"], d, d.get("zz"))  # expect: 1 bb {'a': 1, 'b': 'bb'} None

class Shout(str):
    def upper(self): return super().upper() + "!"
w = Shout("hi")
print(w.upper(), w + "x", len(w), w == "hi", {w: 1}["hi"], type(w.lower()).__name__)
# expect: HI! hix 2 True 1 str

class Pt(tuple):
    @property
    def x(self): return self[0]
print(Pt((3, 4)).x, Pt((3, 4)))  # expect: 3 (3, 4)
class Err(Exception): pass
print(Err("e").args)  # expect: ('e',)
