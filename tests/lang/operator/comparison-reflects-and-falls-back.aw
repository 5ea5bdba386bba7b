class L:
    def __lt__(self, o): print("L.lt"); return NotImplemented
    def __le__(self, o): print("L.le"); return "le"
    def __eq__(self, o): print("L.eq"); return NotImplemented
class G:
    def __gt__(self, o): print("G.gt"); return "gt"
    def __eq__(self, o): print("G.eq"); return NotImplemented
    def __ne__(self, o): print("G.ne"); return "ne"
print(L() < G())
# expect: L.lt
# expect: G.gt
# expect: gt
print(L() <= G())
# expect: L.le
# expect: le
print(L() == G())
# expect: L.eq
# expect: G.eq
# expect: False
print(L() != G())
# expect: L.eq
# expect: G.ne
# expect: ne
try:
    G() < L()
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'G' and 'L'
class S(L):
    def __gt__(self, o): print("S.gt"); return "S"
print(L() < S())
# expect: S.gt
# expect: S
class E:
    def __eq__(self, o): return "truthy"
print(E() == 1, E() != 1, E() in [5], 5 in [E()], [E()] == [3])  # expect: truthy False True True True
