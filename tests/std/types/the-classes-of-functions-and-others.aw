import sys
import types


def f(): ...


async def co(): ...


def gen():
    yield


async def agen():
    yield


class C:
    def m(self): ...

    s = staticmethod(f)


c = co()
pairs = [
    (f, "FunctionType"), (lambda: 0, "LambdaType"), (C().m, "MethodType"), (len, "BuiltinFunctionType"),
    ([].append, "BuiltinMethodType"), (gen(), "GeneratorType"), (c, "CoroutineType"), (agen(), "AsyncGeneratorType"),
    (sys, "ModuleType"), (f.__code__, "CodeType"), (None, "NoneType"), (..., "EllipsisType"),
    (NotImplemented, "NotImplementedType"), (type.__dict__, "MappingProxyType"), (list[int], "GenericAlias"),
    (int | str, "UnionType"), (str.join, "MethodDescriptorType"), (int.__add__, "WrapperDescriptorType"),
]
for value, name in pairs:
    print(name, isinstance(value, getattr(types, name)))  # expect: FunctionType True
    # expect: LambdaType True
    # expect: MethodType True
    # expect: BuiltinFunctionType True
    # expect: BuiltinMethodType True
    # expect: GeneratorType True
    # expect: CoroutineType True
    # expect: AsyncGeneratorType True
    # expect: ModuleType True
    # expect: CodeType True
    # expect: NoneType True
    # expect: EllipsisType True
    # expect: NotImplementedType True
    # expect: MappingProxyType True
    # expect: GenericAlias True
    # expect: UnionType True
    # expect: MethodDescriptorType True
    # expect: WrapperDescriptorType True
c.close()
m = types.MethodType(lambda self, x: (self, x), "receiver")
print(m(5), m.__self__, types.ModuleType("made", "its doc").__doc__, types.ModuleType("made"))
# expect: ('receiver', 5) receiver its doc <module 'made'>
g = types.FunctionType(f.__code__, {}, "renamed")
print(g.__name__, g())  # expect: renamed None
for wrong in (lambda: types.MethodType(5, 1), lambda: types.MethodType(f, None), lambda: types.ModuleType(), lambda: types.NoneType(1)):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__)  # expect: TypeError
        # expect: TypeError
        # expect: TypeError
        # expect: TypeError
print(sorted(types.__all__))
# expect: ['AsyncGeneratorType', 'BuiltinFunctionType', 'BuiltinMethodType', 'CapsuleType', 'CellType', 'ClassMethodDescriptorType', 'CodeType', 'CoroutineType', 'DynamicClassAttribute', 'EllipsisType', 'FrameType', 'FunctionType', 'GeneratorType', 'GenericAlias', 'GetSetDescriptorType', 'LambdaType', 'MappingProxyType', 'MemberDescriptorType', 'MethodDescriptorType', 'MethodType', 'MethodWrapperType', 'ModuleType', 'NoneType', 'NotImplementedType', 'SimpleNamespace', 'TracebackType', 'UnionType', 'WrapperDescriptorType', 'coroutine', 'get_original_bases', 'new_class', 'prepare_class', 'resolve_bases']
