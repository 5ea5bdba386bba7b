# Stock with categories, movements that are checked, and a report.
from dataclasses import dataclass, field, replace, asdict
from enum import Enum, IntEnum
from functools import cached_property, total_ordering
from typing import Iterator


class Category(Enum):
    FOOD = "food"
    TOOL = "tool"
    BOOK = "book"

    def __str__(self):
        return self.value.title()


class Priority(IntEnum):
    LOW = 1
    NORMAL = 5
    URGENT = 10


@total_ordering
@dataclass(frozen=True, eq=False)
class Money:
    cents: int

    @classmethod
    def parse(cls, text):
        whole, _, rest = text.partition(".")
        return cls(int(whole) * 100 + int(rest.ljust(2, "0") or 0))

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __radd__(self, zero):
        return self if zero == 0 else NotImplemented

    def __mul__(self, n):
        return Money(self.cents * n)

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02}"


@dataclass
class Item:
    code: str
    name: str
    category: Category
    price: Money
    stock: int = 0
    tags: frozenset = frozenset()
    history: list = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self):
        if not self.code.isalnum():
            raise ValueError(f"bad code {self.code!r}")

    @property
    def value(self):
        return self.price * self.stock


class NotEnough(Exception):
    def __init__(self, item, wanted):
        super().__init__(f"only {item.stock} of {item.name}, {wanted} wanted")
        self.item, self.missing = item, wanted - item.stock


@dataclass(order=True)
class Order:
    sort_key: tuple = field(init=False, repr=False)
    priority: Priority
    code: str
    count: int

    def __post_init__(self):
        self.sort_key = (-self.priority, self.code)


class Inventory:
    def __init__(self):
        self._items: dict[str, Item] = {}

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items.values())

    def __getitem__(self, code):
        return self._items[code]

    def add(self, item):
        if item.code in self._items:
            raise KeyError(item.code)
        self._items[item.code] = item
        return self

    def move(self, code, change):
        item = self[code]
        if item.stock + change < 0:
            raise NotEnough(item, -change)
        item.stock += change
        item.history.append(change)

    @cached_property
    def by_category(self):
        groups = {category: [] for category in Category}
        for item in self:
            groups[item.category].append(item)
        return groups

    def report(self):
        for category, items in self.by_category.items():
            print(f"{category!s:-^30}")
            for item in sorted(items, key=lambda i: (i.price, i.name), reverse=True):
                print(f"{item.code:<5}{item.name:<12}{item.stock:>4} x {item.price!s:>6}")
            print(f"{sum(item.value for item in items)!s:>30}" if items else f"{'nothing':>30}")


stock = Inventory()
stock.add(Item("A1", "apples", Category.FOOD, Money.parse("0.5"), 40, frozenset({"fruit", "fresh"})))
stock.add(Item("H7", "hammer", Category.TOOL, Money.parse("12.99"), 3)).add(
    Item("S2", "saw", Category.TOOL, Money.parse("12"), 2))
orders = [Order(Priority.NORMAL, "A1", 30), Order(Priority.URGENT, "H7", 2), Order(Priority.NORMAL, "A1", 15),
          Order(Priority.LOW, "X9", 1), Order(Priority.URGENT, "A1", 5)]
for order in sorted(orders):
    try:
        stock.move(order.code, -order.count)
        print("done", order)
    except NotEnough as error:
        print("NotEnough:", error, error.missing)
    except KeyError as error:
        print("KeyError:", error)
stock.report()
print(stock["A1"], stock["A1"].history)
cheaper = replace(stock["H7"], price=Money(999), stock=1)
print(cheaper == stock["H7"], cheaper.value, asdict(cheaper)["category"], max(stock, key=lambda i: i.value).name)
print(Category("tool") is Category.TOOL, Category["BOOK"], [p.name for p in Priority], Priority.LOW < Priority.URGENT)
for bad in (lambda: Item("a b", "", Category.BOOK, Money(1)), lambda: stock.add(cheaper), lambda: Category("car"),
            lambda: setattr(Money(1), "cents", 2), lambda: Money(1) + 1):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
