from collections import OrderedDict, abc, defaultdict, deque

NAMES = ["Sized", "Iterable", "Iterator", "Reversible", "Container", "Collection", "Hashable", "Callable", "Sequence",
         "MutableSequence", "Set", "MutableSet", "Mapping", "MutableMapping", "Generator", "KeysView", "ItemsView",
         "ValuesView", "MappingView", "Coroutine", "Awaitable", "Buffer"]
async def coroutine(): ...
c = coroutine()
for thing in ([], (), "", b"", bytearray(), {}, set(), frozenset(), range(3), {}.keys(), {}.items(), {}.values(),
              iter([]), (x for x in []), zip(), len, int, 5, None, deque(), OrderedDict(), defaultdict(), c):
    print(type(thing).__name__, [name for name in NAMES if isinstance(thing, getattr(abc, name))])
    # expect: list ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Sequence', 'MutableSequence']
    # expect: tuple ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Hashable', 'Sequence']
    # expect: str ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Hashable', 'Sequence']
    # expect: bytes ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Hashable', 'Sequence', 'Buffer']
    # expect: bytearray ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Sequence', 'MutableSequence', 'Buffer']
    # expect: dict ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Mapping', 'MutableMapping']
    # expect: set ['Sized', 'Iterable', 'Container', 'Collection', 'Set', 'MutableSet']
    # expect: frozenset ['Sized', 'Iterable', 'Container', 'Collection', 'Hashable', 'Set']
    # expect: range ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Hashable', 'Sequence']
    # expect: dict_keys ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Set', 'KeysView', 'MappingView']
    # expect: dict_items ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Set', 'ItemsView', 'MappingView']
    # expect: dict_values ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Hashable', 'ValuesView', 'MappingView']
    # expect: list_iterator ['Iterable', 'Iterator', 'Hashable']
    # expect: generator ['Iterable', 'Iterator', 'Hashable', 'Generator']
    # expect: zip ['Iterable', 'Iterator', 'Hashable']
    # expect: builtin_function_or_method ['Hashable', 'Callable']
    # expect: type ['Hashable', 'Callable']
    # expect: int ['Hashable']
    # expect: NoneType ['Hashable']
    # expect: deque ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Sequence', 'MutableSequence']
    # expect: OrderedDict ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Mapping', 'MutableMapping']
    # expect: defaultdict ['Sized', 'Iterable', 'Reversible', 'Container', 'Collection', 'Mapping', 'MutableMapping']
    # expect: coroutine ['Hashable', 'Coroutine', 'Awaitable']
c.close()
