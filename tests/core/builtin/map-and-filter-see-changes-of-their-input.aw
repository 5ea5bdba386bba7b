a = [1, 2, 3]
seen = []
for x in map(lambda n: n * 10, a):
    if len(a) < 6:
        a.append(x)
    seen.append(x)
print(seen, a)  # expect: [10, 20, 30, 100, 200, 300] [1, 2, 3, 10, 20, 30]
b = [1, 2, 3, 4]
f = filter(lambda n: n % 2, b)
print(next(f))  # expect: 1
b.remove(2)
print(list(f))  # expect: [3]
i = iter([1, 2, 3, 4])
print(list(map(lambda x, y: (x, y), i, i)), list(zip(*[iter(range(6))] * 3)))
# expect: [(1, 2), (3, 4)] [(0, 1, 2), (3, 4, 5)]
short, long = iter([1]), iter([1, 2, 3])
print(list(map(lambda x, y: x, short, long)), next(long), list(zip(iter([1, 2]), iter([]))))  # expect: [1] 2 []
