from functools import singledispatch

@singledispatch
def show(x):
    return f"object {x}"

@show.register
def _(x: int):
    return f"int {x}"

@show.register(list)
def _(x):
    return f"list of {len(x)}"

class Sub(list): pass
print(show("a"), show(5), show(True), show([1, 2]), show(Sub()), show(None))
# expect: object a int 5 int True list of 2 list of 0 object None
print(show.dispatch(bool)(1), sorted(t.__name__ for t in show.registry))
# expect: int 1 ['int', 'list', 'object']
