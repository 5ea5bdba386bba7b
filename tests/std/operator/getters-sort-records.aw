from operator import attrgetter, itemgetter, methodcaller


class Person:
    def __init__(self, name, age):
        self.name, self.age = name, age

    def greet(self, word, mark="!"):
        return f"{word} {self.name}{mark}"


people = [Person("bob", 30), Person("ann", 25), Person("cy", 30)]
print([p.name for p in sorted(people, key=attrgetter("age", "name"))], list(map(methodcaller("greet", "hi", mark="?"), people)))
# expect: ['ann', 'bob', 'cy'] ['hi bob?', 'hi ann?', 'hi cy?']
rows = [("x", 3, True), ("y", 1, False)]
print(sorted(rows, key=itemgetter(1)), list(map(itemgetter(0, 2), rows)), max(rows, key=itemgetter(1)), itemgetter(-1)("abc"))
# expect: [('y', 1, False), ('x', 3, True)] [('x', True), ('y', False)] ('x', 3, True) c
