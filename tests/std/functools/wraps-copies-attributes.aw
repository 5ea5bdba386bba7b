from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, update_wrapper, wraps


def original(a: int) -> str:
    "the doc"


original.tag = 5


@wraps(original)
def wrapper(*args):
    pass


print(wrapper.__name__, wrapper.__doc__, wrapper.__annotations__, wrapper.tag, wrapper.__wrapped__ is original)
# expect: original the doc {'a': <class 'int'>, 'return': <class 'str'>} 5 True
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
# expect: ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__') ('__dict__',)


def other():
    "other doc"


update_wrapper(other, original, assigned=["__name__"], updated=[])
print(other.__name__, other.__doc__, hasattr(other, "tag"))  # expect: original other doc False


class Callable:
    def __call__(self):
        pass


w = update_wrapper(lambda: 0, Callable())
print(w.__name__, hasattr(w, "__wrapped__"))  # expect: <lambda> True
