# A comparison that fails ends the sort; what was in order by then stays so, and nothing is lost.
import collections


class Odd:
    """Compares with numbers until it has been asked too often."""

    left = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Odd.left -= 1
        if Odd.left < 0:
            raise ValueError("enough")
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


for kind in (list, collections.UserList):
    values = kind([5, 17, 9, -3, -2, 0, 1, range(3), 4])
    try:
        values.sort()
    except TypeError as error:
        print(error, values)
    try:
        values.sort(reverse=True)
    except TypeError as error:
        print(error, values)
    try:
        values.sort(key=lambda v: v / 1)
    except TypeError as error:
        print(error, values)

for count in (1, 2, 3, 5, 8, 13, 21, 34, 50):
    for numbers in ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9], [9, 8, 7, 7, 6, 5, 1, 2, 3, 3, 0]):
        for reverse in (False, True):
            values = [Odd(n) for n in numbers]
            Odd.left = count
            try:
                values.sort(reverse=reverse)
                print(count, "sorted", values)
            except ValueError as error:
                print(count, error, values)
