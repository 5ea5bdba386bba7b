from itertools import product

print([f"{a}{b}" for a, b in product("AB", "12")] == [a + b for a in "AB" for b in "12"], len(list(product(range(5), repeat=4))))
# expect: True 625
print(list(product([1], [], [2])), list(product({"k": 1}, (x for x in "ab"))), next(product(range(3), repeat=2)))
# expect: [] [('k', 'a'), ('k', 'b')] (0, 0)
