class L:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
class I:
    def __index__(self):
        return 7
print(len(L(5)), len(L(True)), len(L(I())), len("é€"), len(b"ab"), len({1: 2}), len(range(0, 10, 3)), len({}.keys()), len(()))
for bad in (L(-1), L("3"), L(1.5), L(2**70), L(None), 5, None, object(), int, iter([]), (x for x in ())):
    try:
        print(len(bad))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
