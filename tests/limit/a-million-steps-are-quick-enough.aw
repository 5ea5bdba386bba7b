total = 0
for i in range(1_000_000):
    total += i & 3
print(total)  # expect: 1500000
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)  # expect: 111
sieve = [True] * 20000
for i in range(2, 142):
    if sieve[i]:
        for j in range(i * i, 20000, i):
            sieve[j] = False
print(sum(sieve[2:]))  # expect: 2262
