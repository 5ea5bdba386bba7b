import copy
a = [1, 2, 3]
class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return "xyz"[i]
for make in (lambda: iter(a), lambda: iter((1, 2, 3)), lambda: iter("aé€"), lambda: iter(b"abc"), lambda: iter(bytearray(b"abc")), lambda: iter(range(2, 9, 3)), lambda: reversed(a), lambda: reversed((1, 2, 3)), lambda: reversed(Seq()), lambda: iter({1: "a", 2: "b"}), lambda: iter({1: "a", 2: "b"}.values()), lambda: iter({1: "a", 2: "b"}.items()), lambda: reversed({1: 2, 3: 4}), lambda: iter({5})):
    it = make()
    fresh = copy.copy(it)
    first = next(it)
    twin = copy.copy(it)
    print(type(twin).__name__ == type(it).__name__ or type(twin).__name__, first, list(it), list(twin), list(fresh), list(copy.copy(it)))
