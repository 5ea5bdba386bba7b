def first[T](items: list[T]) -> T:
    return items[0]

def both[T: int, *Ts, **P](a: T, *rest) -> tuple[T, *Ts]:
    return a, rest

print(first([1, 2]), both(1, 2))  # expect: 1 (1, (2,))
print(first.__type_params__, [p.__name__ for p in both.__type_params__])
# expect: (T,) ['T', 'Ts', 'P']
T = first.__type_params__[0]
print(T.__name__, repr(T), type(T).__name__, T.__bound__)  # expect: T T TypeVar None
print(both.__type_params__[0].__bound__)  # expect: <class 'int'>
