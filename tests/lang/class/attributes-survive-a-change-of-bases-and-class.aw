class A:
    kind = "A"
    def who(self): return "A", self.x
class B:
    kind = "B"
    def who(self): return "B", self.x
    @property
    def y(self): return "property y"
class C(A): pass
c = C()
c.x, c.y = 1, 2
def look(): return c.who(), c.kind, c.y
print(look(), look())  # expect: (('A', 1), 'A', 2) (('A', 1), 'A', 2)
C.__bases__ = (B,)
print(look(), vars(c))  # expect: (('B', 1), 'B', 'property y') {'x': 1, 'y': 2}
c.__class__ = A
print(c.who(), c.kind, c.y)  # expect: ('A', 1) A 2
