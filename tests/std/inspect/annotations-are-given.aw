import inspect

class C:
    a: int
    b: "str" = 1
def f(x: int, y: "list[int]") -> None: pass
print(inspect.get_annotations(C), inspect.get_annotations(f))
# expect: {'a': <class 'int'>, 'b': 'str'} {'x': <class 'int'>, 'y': 'list[int]', 'return': None}
print(inspect.get_annotations(f, eval_str=True), inspect.get_annotations(C, eval_str=True))
# expect: {'x': <class 'int'>, 'y': list[int], 'return': None} {'a': <class 'int'>, 'b': <class 'str'>}
class D(C): pass
print(inspect.get_annotations(D), inspect.get_annotations(lambda: 0))  # expect: {} {}
try:
    inspect.get_annotations(5)
except TypeError as e:
    print(e)  # expect: 5 is not a module, class, or callable.
print(inspect.signature(f, eval_str=True))  # expect: (x: int, y: list[int]) -> None
