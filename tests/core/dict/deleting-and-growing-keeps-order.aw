d = {n: n for n in range(20)}
for n in range(0, 20, 3):
    del d[n]
for n in range(100, 105):
    d[n] = n
d[0] = "again"
print(list(d), len(d), d.popitem(), list(d)[-1])
# expect: [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 100, 101, 102, 103, 104, 0] 19 (0, 'again') 104
while len(d) > 3:
    d.pop(next(iter(d)))
print(d)  # expect: {102: 102, 103: 103, 104: 104}
