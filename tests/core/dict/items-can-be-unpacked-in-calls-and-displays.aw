def f(**kw):
    return kw
d = {"a": 1, "b": 2}
print(f(**d), f(**d, c=3), {**d, "a": 9}, {"a": 9, **d}, [*d], {*d} == {"a", "b"}, f(**{}))
for action in (lambda: f(**d, a=1), lambda: f(**{1: 2}), lambda: f(**5), lambda: f(**d, **{"a": 1}), lambda: {**5}, lambda: {**[1]}):
    try:
        print(action())
    except TypeError as e:
        print(e)
