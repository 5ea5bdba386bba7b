class A:
    def f(self): return "f of " + type(self).__name__
print(A.f(5), A.f("x"))  # expect: f of int f of str
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: str.upper(5))  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
show(lambda: list.append(5, 1))  # expect: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
show(lambda: dict.get([], 1))  # expect: descriptor 'get' for 'dict' objects doesn't apply to a 'list' object
show(lambda: int.__add__("a", 1))  # expect: descriptor '__add__' requires a 'int' object but received a 'str'
show(lambda: str.__len__(5))  # expect: descriptor '__len__' requires a 'str' object but received a 'int'
show(lambda: list.__iter__(5))  # expect: descriptor '__iter__' requires a 'list' object but received a 'int'
show(lambda: int.bit_length("x"))  # expect: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
show(lambda: str.join(",", [1]))  # expect: sequence item 0: expected str instance, int found
show(lambda: float.hex(5))  # expect: descriptor 'hex' for 'float' objects doesn't apply to a 'int' object
show(lambda: set.add(frozenset(), 1))  # expect: descriptor 'add' for 'set' objects doesn't apply to a 'frozenset' object
