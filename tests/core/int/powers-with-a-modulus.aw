print(pow(3, 200, 13), pow(-3, 3, 7), pow(3, 3, -7), pow(-3, 3, -7), pow(5, 0, 1), pow(0, 0, 7), pow(7, 5, 1), pow(7, 5, -1))
# expect: 9 1 -1 -6 0 1 0 0
print(pow(2, 10**18, 10**9 + 7), pow(10**30 + 1, 10**25, 10**20 + 39))  # expect: 719476260 55065676816007862907
print(pow(base=3, exp=4, mod=5), pow(3, 4, None), pow(True, 2, 3))  # expect: 1 81 1
