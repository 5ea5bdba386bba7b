P = 2**61 - 1
print(hash(0), hash(1), hash(-1), hash(-2), hash(P), hash(P + 1), hash(-P), hash(P - 1), hash(2**61), hash(10**30), hash(-10**30), hash(True))
# expect: 0 1 -2 -2 0 1 0 2305843009213693950 1 465258685558744706 -465258685558744706 1
print(hash(10**30) == 10**30 % P, {1: "a", 1.0: "b", True: "c"}, len({2**61, 1, 1.0}))  # expect: True {1: 'c'} 2
