d = {"a": 1}
print(d.__len__(), d.__contains__("a"), d.__getitem__("a"), d.__setitem__("b", 2), d.__delitem__("a"), d.__eq__({"b": 2}), d.__ne__({"b": 2}), d.__eq__(5), d.__lt__({}), list(d.__iter__()), list(d.__reversed__()), d.__or__({"c": 3}), d.__repr__(), d.__class__)
for action in (lambda: d.__getitem__("zz"), lambda: d.__delitem__("zz"), lambda: d.__contains__([]), lambda: d.__len__(1), lambda: d.__getitem__(), lambda: d.__setitem__("k"), lambda: d.__eq__(), lambda: d.__hash__()):
    try:
        print(action())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
print(dict.__hash__, list.__hash__, set.__hash__)
