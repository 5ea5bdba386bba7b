from dataclasses import dataclass, field


@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False, repr=False)
    secret: str = field(default="s", repr=False, init=False)


a, b = Item(1.0, "a"), Item(1.0, "b", ["t"])
print(a == b, a < Item(2.0, "z"), a, b, b.secret, sorted([Item(3.0, "c"), b])[0].name)
# expect: True True Item(price=1.0, name='a') Item(price=1.0, name='b') s b
try:
    Item(1.0, "a", [], "given")
except TypeError as e:
    print(e)  # expect: Item.__init__() takes from 3 to 4 positional arguments but 5 were given
