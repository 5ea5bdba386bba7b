class Base:
    def __init__(self, **kw):
        print("Base", kw)

class Named(Base):
    def __init__(self, name, **kw):
        print("Named", name)
        super().__init__(**kw)
        self.name = name

class Aged(Base):
    def __init__(self, age, **kw):
        print("Aged", age)
        super().__init__(**kw)
        self.age = age

class Person(Named, Aged):
    def __init__(self, **kw):
        super().__init__(**kw)

    def __repr__(self):
        return f"Person({self.name}, {self.age})"

print(Person(name="Ada", age=36))
# expect: Named Ada
# expect: Aged 36
# expect: Base {}
# expect: Person(Ada, 36)
print([c.__name__ for c in Person.__mro__])  # expect: ['Person', 'Named', 'Aged', 'Base', 'object']
try:
    Person(name="x")  # expect: Named x
except TypeError as e:
    print(e)  # expect: Aged.__init__() missing 1 required positional argument: 'age'
