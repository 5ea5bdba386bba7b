from types import FunctionType


def outer():
    zeta, alpha, middle = 1, 2, 3

    def inner():
        nonlocal zeta
        zeta += 1
        return zeta, middle, alpha

    return inner


f = outer()
print(f.__code__.co_freevars, [cell.cell_contents for cell in f.__closure__])
print(f())
g = FunctionType(f.__code__, globals(), closure=outer().__closure__)
print(g(), g(), [cell.cell_contents for cell in g.__closure__])
