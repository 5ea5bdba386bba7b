from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace

@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list, metadata={"unit": "none"})

@dataclass
class Order:
    first: Item
    rest: list
    by_name: dict

order = Order(Item("a"), [Item("b", ["x"]), (Item("c"),)], {"k": Item("d")})
print(asdict(order))
# expect: {'first': {'name': 'a', 'tags': []}, 'rest': [{'name': 'b', 'tags': ['x']}, ({'name': 'c', 'tags': []},)], 'by_name': {'k': {'name': 'd', 'tags': []}}}
print(astuple(order))  # expect: (('a', []), [('b', ['x']), (('c', []),)], {'k': ('d', [])})
print(replace(order, rest=[]), fields(Item)[1].metadata["unit"], is_dataclass(order), is_dataclass(3))
# expect: Order(first=Item(name='a', tags=[]), rest=[], by_name={'k': Item(name='d', tags=[])}) none True False
Made = make_dataclass("Made", ["a", ("b", int), ("c", int, field(default=3))], namespace={"twice": lambda s: s.c * 2})
print(Made(1, 2), Made(1, 2).twice(), Made(1, 2) == Made(1, 2))  # expect: Made(a=1, b=2, c=3) 6 True
