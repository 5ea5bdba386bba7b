class Endless:
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    def __lt__(self, o): return self < o
    def __iter__(self): return iter(self)
    def __len__(self): return len(self)
    def __bool__(self): return bool(self)
    def __add__(self, o): return self + o
    def __call__(self): return self()
    def __str__(self): return str(self)
    def __format__(self, spec): return format(self, spec)
    def __contains__(self, x): return x in self
    def __getitem__(self, i): return self[i]
    @property
    def p(self): return self.p

e = Endless()
for name, f in {
    "eq": lambda: e == 1, "hash": lambda: hash(e), "lt": lambda: sorted([e, e]), "iter": lambda: list(e), "len": lambda: len(e),
    "bool": lambda: not e, "add": lambda: e + 1, "call": lambda: e(), "str": lambda: str(e), "format": lambda: f"{e}",
    "contains": lambda: 1 in e, "getitem": lambda: e[0], "property": lambda: e.p,
}.items():
    try:
        f()
        print(name, "no error")
    except RecursionError:
        print(name)
        # expect: eq
        # expect: hash
        # expect: lt
        # expect: iter
        # expect: len
        # expect: bool
        # expect: add
        # expect: call
        # expect: str
        # expect: format
        # expect: contains
        # expect: getitem
        # expect: property
