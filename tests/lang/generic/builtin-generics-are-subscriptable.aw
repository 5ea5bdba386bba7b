for t in (list, dict, tuple, set, frozenset, type):
    print(t[int], end=" ")
print()  # expect: list[int] dict[int] tuple[int] set[int] frozenset[int] type[int] 
g = dict[str, int]
print(g.__origin__, g.__args__, g.__parameters__, type(g).__name__, g == dict[str, int], g({"a": 1}), g is dict[str, int])  # expect: <class 'dict'> (<class 'str'>, <class 'int'>) () GenericAlias True {'a': 1} False
print(list[int].__name__, list[int]([1]), type(list[int]()), tuple[int, ...], tuple[()], list["F"])  # expect: list [1] <class 'list'> tuple[int, ...] tuple[()] list['F']
print(hash(g) == hash(dict[str, int]), list[int].append is list.append, callable(g))  # expect: True True True
def show(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
show(lambda: int[str])  # expect: TypeError type 'int' is not subscriptable
show(lambda: list[int][str])  # expect: TypeError list[int] is not a generic class
show(lambda: str[int])  # expect: TypeError type 'str' is not subscriptable
show(lambda: list[int].nope)  # expect: AttributeError type object 'list' has no attribute 'nope'
show(lambda: isinstance([], list[int]))  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
show(lambda: [1][list[int]])  # expect: TypeError list indices must be integers or slices, not types.GenericAlias
show(lambda: list[int] | None)  # expect: list[int] | None
