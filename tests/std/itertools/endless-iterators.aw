from itertools import count, cycle, islice, repeat

print(list(islice(count(5, 2), 4)), list(islice(count(0.5), 2)), list(islice(cycle("ab"), 5)), list(cycle([])))
# expect: [5, 7, 9, 11] [0.5, 1.5] ['a', 'b', 'a', 'b', 'a'] []
print(list(repeat(3, 2)), repeat(1), repeat(1, 3), list(map(pow, range(4), repeat(2))))
# expect: [3, 3] repeat(1) repeat(1, 3) [0, 1, 4, 9]
