class Bool:
    def __bool__(self):
        print("bool")
        return False
    def __len__(self):
        print("len")
        return 1

class Len:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n

class Wrong:
    def __bool__(self):
        return 1

print(bool(Bool()), bool(Len(0)), bool(Len(3)), not Len(0))
for value in (Wrong(), Len(-1), Len("2"), Len(2**70)):
    try:
        print(bool(value))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
