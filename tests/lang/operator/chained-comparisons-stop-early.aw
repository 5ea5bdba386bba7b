class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f"{self.v}<{o.v}"); return self.v < o.v
    def __eq__(self, o): print(f"{self.v}=={o.v}"); return self.v == o.v
a, b, c = C(1), C(2), C(3)
print(a < b < c)
# expect: 1<2
# expect: 2<3
# expect: True
print(b < a < c)
# expect: 2<1
# expect: False
print(a < b == c)
# expect: 1<2
# expect: 2==3
# expect: False
print(1 < 2 < 3 > 2 != 5, 1 < 3 < 2, 1 in [1] == True)  # expect: True False False
class T:
    def __lt__(self, o): return self
    def __bool__(self): print("bool"); return False
t = T()
print((t < t < t) is t)
# expect: bool
# expect: True
