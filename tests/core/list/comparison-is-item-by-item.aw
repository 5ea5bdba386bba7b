print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1.0, True + 1], [1] != [2], [1, [2, 3]] <= [1, [2, 4]], [[]] == [[]], [] == (), [1, 2] == (1, 2))
for action in (lambda: [1, "a"] < [1, 2], lambda: [1] < (1,), lambda: [None] < [None, 1], lambda: [None] < [1], lambda: [] >= 5):
    try:
        print(action())
    except TypeError as e:
        print(e)

class Odd:
    def __eq__(self, other):
        return "yes"
    def __lt__(self, other):
        return "less"

print([Odd()] == [1], [Odd()] != [1], [1] == [Odd()])
o = Odd()
print([o] < [o], [Odd(), 1] < [Odd(), 2])
