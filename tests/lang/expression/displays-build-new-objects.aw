def make():
    return [1], {}, {1}

print(make()[0] is make()[0], make()[1] is make()[1])  # expect: False False
print([], (), {}, set(), (1,), [1,], {1, }, {"a": 1, "b": [2, (3,)]})
# expect: [] () {} set() (1,) [1] {1} {'a': 1, 'b': [2, (3,)]}
print(((1)), (1,), 1, [[]] * 2, [*range(3)], {**{}})  # expect: 1 (1,) 1 [[], []] [0, 1, 2] {}
x = [[0] * 2] * 2
x[0][0] = 1
print(x)  # expect: [[1, 0], [1, 0]]
y = [[0] * 2 for _ in range(2)]
y[0][0] = 1
print(y)  # expect: [[1, 0], [0, 0]]
