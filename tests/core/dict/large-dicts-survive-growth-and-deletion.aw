d = {}
for i in range(5000):
    d[i * 7919 % 10007] = i
print(len(d), d[7919], sum(d.values()))  # expect: 5000 1 12497500
for i in range(0, 5000, 2):
    del d[i * 7919 % 10007]
print(len(d), 0 in d, 7919 in d, next(iter(d)))  # expect: 2500 False True 7919
for i in range(5000, 6000):
    d[str(i)] = i
print(len(d), d["5500"], list(d)[-1], sum(1 for k in d if isinstance(k, str)))
# expect: 3500 5500 5999 1000
while len(d) > 3:
    d.popitem()
print(d)  # expect: {7919: 1, 3743: 3, 9574: 5}
