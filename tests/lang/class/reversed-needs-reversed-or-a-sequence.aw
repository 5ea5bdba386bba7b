class R:
    def __reversed__(self): return iter("cba")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return 1
class M: 
    def __len__(self): return 1
print(list(reversed(R())), list(reversed(S())), list(reversed([1, 2])), list(reversed({"a": 1, "b": 2})))  # expect: ['c', 'b', 'a'] [4, 2, 0] [2, 1] ['b', 'a']
for o in (N(), M(), 5, {1}, iter([])):
    try:
        reversed(o)
    except TypeError as e:
        print(e)
# expect: 'N' object is not reversible
# expect: 'M' object is not reversible
# expect: 'int' object is not reversible
# expect: 'set' object is not reversible
# expect: 'list_iterator' object is not reversible
