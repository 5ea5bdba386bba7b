from operator import length_hint


class Both:
    def __len__(self):
        return 3

    def __length_hint__(self):
        return 99


class Fails:
    def __len__(self):
        raise TypeError("no length")

    def __length_hint__(self):
        return 7


class Breaks:
    def __len__(self):
        raise ValueError("broken")


print(length_hint(Both()), length_hint(Fails()), length_hint([1, 2]), length_hint(iter("abc")), length_hint(reversed([1])), length_hint(5, 9))
# expect: 3 7 2 3 1 9
try:
    length_hint(Breaks())
except ValueError as e:
    print(e)  # expect: broken
