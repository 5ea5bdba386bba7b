class Q:
    def __init__(self, items=()): self.items = list(items)
    def __getattr__(self, name):
        if name.startswith("by_"):
            field = name[3:]
            return lambda v: Q(i for i in self.items if i[field] == v)
        raise AttributeError(f"no method {name}")
    def __getitem__(self, k): return self.items[k] if isinstance(k, int) else Q(self.items[k])
    def __call__(self, f): return Q(map(f, self.items))
    def __or__(self, o): return Q(self.items + o.items)
    def __len__(self): return len(self.items)
    def __bool__(self): return True
q = Q([{"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 2, "b": 3}])
print(len(q.by_a(1)), q.by_a(1).by_b(3)[0], len(q | q), q(lambda d: d["a"])[1:].items, bool(Q()))  # expect: 2 {'a': 1, 'b': 3} 6 [1, 2] True
try:
    q.other(1)
except AttributeError as e:
    print(e)  # expect: no method other
