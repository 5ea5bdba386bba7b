if (n := len("hello")) > 3:
    print(n)  # expect: 5
data = iter([3, 2, 1, 0, 9])
while (item := next(data)):
    print(item)
    # expect: 3
    # expect: 2
    # expect: 1
print([last := x for x in range(3)], last)  # expect: [0, 1, 2] 2
print((y := 5) + y, y)  # expect: 10 5

def f():
    return [z := 1, z + 1, z]
print(f())  # expect: [1, 2, 1]
print(any((found := word).startswith("b") for word in ["ab", "ba", "bb"]), found)  # expect: True ba
