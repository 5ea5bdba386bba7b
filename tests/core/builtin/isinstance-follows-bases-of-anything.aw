class Kind:
    def __init__(self, *bases):
        self.__bases__ = bases


root = Kind()
middle = Kind(root)
leaf = Kind(Kind(), middle)
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(middle, (int, root)))


class Claims:
    def __init__(self, kind):
        self.kind = kind

    def __getattribute__(self, name):
        return object.__getattribute__(self, "kind") if name == "__class__" else object.__getattribute__(self, name)


print(isinstance(Claims(leaf), root), isinstance(Claims(root), leaf))
for wrong in (lambda: issubclass(5, int), lambda: issubclass(leaf, 5), lambda: isinstance(5, 5)):
    try:
        wrong()
    except TypeError as e:
        print(e)
around = Kind()
around.__bases__ = (around, around)
try:
    issubclass(around, root)
except RecursionError:
    print("endless")
