r = range(10**30, 10**30 + 10**20, 10**18)
print(len(r), r[0], r[-1], r[5:8], 10**30 + 3 * 10**18 in r, 10**30 + 1 in r, r.index(10**30 + 10**18), r.count(10**30), list(r[:2]), r[::-1][0])
big = range(-10**40, 10**40)
print(big[10**39], 5 in big, 10**40 in big, big[::10**39][3], bool(big), next(iter(big)), next(reversed(big)))
try:
    len(big)
except OverflowError as e:
    print(e)
print(range(2**64, 2**64 + 3) == range(2**64, 2**64 + 3, 1), hash(range(2**70)) == hash(range(0, 2**70)), list(range(2**64, 2**64 - 6, -2)), sum(range(2**63, 2**63 + 3)))
for x in range(2**62 - 1, 2**62 + 2):
    print(x, end=" ")
print()
