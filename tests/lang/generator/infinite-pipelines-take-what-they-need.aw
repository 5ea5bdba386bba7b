def naturals():
    n = 1
    while True:
        yield n
        n += 1

def take(n, it):
    for _, x in zip(range(n), it):
        yield x

def primes():
    found = []
    for n in naturals():
        if n > 1 and all(n % p for p in found):
            found.append(n)
            yield n

print(list(take(8, primes())))  # expect: [2, 3, 5, 7, 11, 13, 17, 19]
print(list(take(3, (x * x for x in naturals() if x % 3 == 0))))  # expect: [9, 36, 81]
