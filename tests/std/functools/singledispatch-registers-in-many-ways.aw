from collections.abc import Sized
from functools import singledispatch


@singledispatch
def show(x, extra=None):
    return "anything"


@show.register
def _(x: int, extra=None):
    return f"int {extra}"


@show.register(list)
def show_list(x, extra=None):
    return "list"


@show.register
def _(x: str | bytes, extra=None):
    return "text"


show.register(Sized, lambda x, extra=None: "sized")
show.register(type(None), lambda x, extra=None: "none")
print(show(1), show(True, extra=2), show([]), show("a"), show(b""), show({}), show(None), show(1.5), show(object()))
# expect: int None int 2 list text text sized none anything anything
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(list) is show_list, show.__name__, len(show.registry))
# expect: True True show 7
print(sorted(kind.__name__ for kind in show.registry))
# expect: ['NoneType', 'Sized', 'bytes', 'int', 'list', 'object', 'str']
for wrong in (
    lambda: show(),
    lambda: show(x=1),
    lambda: show.register("str"),
    lambda: show.register(lambda x: 1),
    lambda: show.register(list[int], len),
    lambda: show.register(5, len),
):
    try:
        print(wrong())
    except TypeError as e:
        print(str(e).split(" at 0x")[0])  # expect: show requires at least 1 positional argument
        # expect: show requires at least 1 positional argument
        # expect: Invalid first argument to `register()`: 'str'. Use either `@register(some_class)` or plain `@register` on an annotated function.
        # expect: Invalid first argument to `register()`: <function <lambda>.<locals>.<lambda>
        # expect: Invalid first argument to `register()`. list[int] is not a class or union type.
        # expect: Invalid first argument to `register()`. 5 is not a class or union type.
