class Base:
    def __init__(self): self.log = ["init"]
    def __repr__(self): return "Base"
    def __eq__(self, o): return "eq"
    def __hash__(self): return 11
    def __len__(self): return 2
    def __getitem__(self, k): return ("item", k)
    def __call__(self, *a): return ("call", a)
    def __contains__(self, x): return x == 1
    def __enter__(self): return "entered"
    def __exit__(self, *a): return True
    def __iter__(self): return iter([1, 2])
class D(Base):
    def __init__(self):
        super().__init__()
        self.log.append("D")
    def __repr__(self): return super().__repr__() + "+D"
    def __eq__(self, o): return super().__eq__(o) + "!"
    def __hash__(self): return super().__hash__() + 1
    def __len__(self): return super().__len__() * 10
    def __getitem__(self, k): return super().__getitem__(k)[::-1]
    def __call__(self, *a): return super().__call__(*a, 0)
    def __contains__(self, x): return not super().__contains__(x)
    def __enter__(self): return super().__enter__().upper()
    def __iter__(self): return (x * 5 for x in super(D, self).__iter__())
d = D()
print(d.log, repr(d), d == 1, hash(d), len(d), d["k"], d(1, 2), 1 in d, list(d))  # expect: ['init', 'D'] Base+D eq! 12 20 ('k', 'item') ('call', (1, 2, 0)) False [5, 10]
with d as v:
    print(v)  # expect: ENTERED
    raise ValueError
print("suppressed")  # expect: suppressed
