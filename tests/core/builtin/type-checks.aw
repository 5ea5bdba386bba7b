print(isinstance(1, int), isinstance("a", (int, str)), issubclass(bool, int), type(1) is int, type("a") == str, type([]) in (list, dict))
# expect: True True True True True True
print(callable(print), callable(5), callable(lambda: 0), callable(int), callable(type("C", (), {"__call__": 1})()))
# expect: True False True True True
print(id(c := object()) == id(c), hash("x") == hash("x"), hash(1) == hash(1.0) == hash(True), id([]) is not None)
# expect: True True True True
types = (int, float, str, bytes, list, tuple, dict, set, frozenset, bool, type, object, range, slice, type(None), type(print))
print(*[t.__name__ for t in types])
# expect: int float str bytes list tuple dict set frozenset bool type object range slice NoneType builtin_function_or_method
print(type(lambda: 0), type([].append).__name__, type(type).__name__, type(NotImplemented).__name__, type(...).__name__)
# expect: <class 'function'> builtin_function_or_method type NotImplementedType ellipsis
