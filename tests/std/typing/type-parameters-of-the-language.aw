class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def get[U: int](self, other: U) -> T:
        return self.value

print(Box[int](3).value, Box[int], Box(1).get(2), Box.__type_params__, Box.get.__type_params__[0].__bound__)
# expect: 3 __main__.Box[int] 1 (T,) <class 'int'>

class IntBox(Box[int]):
    pass

print(IntBox(4).value, IntBox.__mro__[1])  # expect: 4 <class '__main__.Box'>

def first[T: (int, str), *Ts, **P](x: T) -> T:
    return x

print(first(3), first.__type_params__, first.__type_params__[0].__constraints__)
# expect: 3 (T, Ts, P) (<class 'int'>, <class 'str'>)
type Pair[A, B] = dict[A, list[B]]
print(Pair, Pair.__value__, Pair[int, str], Pair.__type_params__)
# expect: Pair dict[A, list[B]] Pair[int, str] (A, B)
