"""Records sorted by keys of several kinds: an item, an attribute, a tuple, a function, in reverse, stable."""
from operator import attrgetter, itemgetter


class Person:
    __slots__ = ("name", "age", "city")

    def __init__(self, name, age, city):
        self.name, self.age, self.city = name, age, city


def numbers(count, seed=12345):
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


def main():
    drawn = list(numbers(60_000))
    people = [Person(f"n{n % 7919}", n % 90, "abcdefgh"[n % 8]) for n in drawn]
    rows = [(p.city, p.age, p.name) for p in people]
    check = 0
    for _ in range(2):
        by_age = sorted(people, key=lambda p: p.age)
        by_city = sorted(people, key=attrgetter("city"))
        by_all = sorted(people, key=lambda p: (p.city, -p.age, p.name))
        by_name = sorted(rows, key=itemgetter(2), reverse=True)
        by_length = sorted([r[2] for r in rows], key=len)
        plain = sorted(drawn)
        texts = sorted(map(str, drawn))
        rows.sort()
        check += by_age[100].age + len(by_city[5].name) + by_all[7].age + len(by_name[0]) + len(by_length[-1])
        check += plain[500] + int(texts[9]) + rows[77][1]
    print(check)


main()
