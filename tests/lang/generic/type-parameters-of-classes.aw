class Stack[T]:
    def __init__(self):
        self.items: list[T] = []

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    def map[U](self, f) -> "Stack[U]":
        out = Stack[U]()
        for x in self.items:
            out.push(f(x))
        return out

s = Stack[int]().push(1).push(2)
print(s.items, s.map(str).items, type(s).__name__)  # expect: [1, 2] ['1', '2'] Stack
print(Stack.__type_params__, Stack.__name__)  # expect: (T,) Stack
class IntStack(Stack[int]): pass
print(IntStack().push(5).items, [c.__name__ for c in IntStack.__mro__])
# expect: [5] ['IntStack', 'Stack', 'Generic', 'object']
