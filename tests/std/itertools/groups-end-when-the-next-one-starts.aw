from itertools import groupby

groups = list(groupby("aabbb"))
print([(k, list(g)) for k, g in groups])
it = groupby([1, 1, 1, 2])
key, group = next(it)
print(next(group))
key, later = next(it)
print(key, list(group), list(later), list(it))


class Odd:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("compare", self.n, other.n)
        return self.n % 2 == other.n % 2


for key, group in groupby([Odd(1), Odd(3), Odd(2)]):
    print(key.n, [x.n for x in group])
