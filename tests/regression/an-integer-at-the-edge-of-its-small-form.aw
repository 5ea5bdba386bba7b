edges = [2**k + d for k in (30, 31, 47, 48, 50, 51, 52, 53, 61, 62, 63, 64) for d in (-1, 0, 1)]
print(all(n - 1 + 1 == n and n + 1 - 1 == n and -(-n) == n and n * 1 == n for n in edges))
# expect: True
print(all((n * n) // n == n and (n << 3) >> 3 == n and n ^ n == 0 and n | 0 == n for n in edges))
# expect: True
print(all(int(str(n)) == n and hash(n) == hash(n + 1 - 1) and n in {n: 1} for n in edges))
# expect: True
print(2**62 + 2**62, -2**63, -(2**63), 2**63 - 1, abs(-2**63), -2**63 // -1, (2**31) * (2**31), -2**47 - 1)
# expect: 9223372036854775808 -9223372036854775808 -9223372036854775808 9223372036854775807 9223372036854775808 9223372036854775808 4611686018427387904 -140737488355329
print(float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), int(float(2**62)))
# expect: 9007199254740992.0 False True 4611686018427387904
total = 2**62
for _ in range(4):
    total += total
print(total, total - 2**66, sum([2**62] * 4), range(2**62, 2**62 + 2)[1])
# expect: 73786976294838206464 0 18446744073709551616 4611686018427387905
