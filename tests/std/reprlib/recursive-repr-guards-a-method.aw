from reprlib import recursive_repr


class Tree(list):
    @recursive_repr()
    def __repr__(self):
        "shown"
        return f"<{', '.join(map(repr, self))}>"


class Other(list):
    @recursive_repr(fillvalue="again")
    def __repr__(self):
        return f"({', '.join(map(repr, self))})"


t = Tree([1])
t.append(t)
t.append(Tree([2]))
print(t, Tree.__repr__.__name__, Tree.__repr__.__doc__)  # expect: <1, ..., <2>> __repr__ shown
o = Other()
o.append(o)
print(o, Tree.__repr__.__wrapped__.__name__)  # expect: (again) __repr__
