import types

print(types.FunctionType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)
# expect: <class 'function'> <class 'generator'> <class 'coroutine'> <class 'async_generator'>
print(types.ModuleType, types.MethodType, types.NoneType, types.TracebackType, types.CellType, types.CodeType)
# expect: <class 'module'> <class 'method'> <class 'NoneType'> <class 'traceback'> <class 'cell'> <class 'code'>
print(isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType))  # expect: True True
print(types.MethodType(lambda self: self + 1, 5)(), types.ModuleType("m", "doc").__doc__)  # expect: 6 doc
proxy = types.MappingProxyType({"a": 1})
print(proxy, proxy["a"], repr(proxy))  # expect: {'a': 1} 1 mappingproxy({'a': 1})
try:
    proxy["b"] = 1
except TypeError as e:
    print(e)
# expect: 'mappingproxy' object does not support item assignment
