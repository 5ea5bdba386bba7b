class A:
    shared = []
    def __init__(self): self.own = []
a, b = A(), A()
a.shared.append(1)
a.own.append(2)
print(b.shared, b.own, a.__dict__, b.__dict__)  # expect: [1] [] {'own': [2]} {'own': []}
a.shared = ["mine"]
print(A.shared, b.shared, a.shared, "shared" in vars(a), "shared" in vars(b))  # expect: [1] [1] ['mine'] True False
