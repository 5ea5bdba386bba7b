# Prime numbers in five ways: dividing, sieving, sieving without end, testing huge ones, factoring.
#
# Integers have no size limit, so a number of ninety bits needs no special care.

from itertools import count, islice, takewhile
from math import gcd, isqrt, prod


def by_division():
    known = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, known)):
            known.append(n)
            yield n


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[:2] = b"\0\0"
    for n in range(2, isqrt(limit) + 1):
        if flags[n]:
            flags[n * n :: n] = bytes(len(range(n * n, limit + 1, n)))
    return [n for n, flag in enumerate(flags) if flag]


# Remembers for each number to come which primes divide it.
def endless():
    marks = {}
    for n in count(2):
        if n not in marks:
            yield n
            marks[n * n] = [n]
        else:
            for p in marks.pop(n):
                marks.setdefault(n + p, []).append(p)


# Miller and Rabin: these twelve bases decide all numbers below 3.3 * 10**24.
def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


# Pollard's rho: two runners on the same track, one twice as fast, meet modulo a factor.
def factors(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    if n % 2 == 0:
        return [2] + factors(n // 2)
    for c in count(1):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return sorted(factors(d) + factors(n // d))


first = list(islice(by_division(), 25))
print(first)
print(first == sieve(97) == list(islice(endless(), 25)) == [n for n in range(98) if is_prime(n)])
primes = sieve(10_000)
print(len(primes), primes[-1], sum(primes), max(b - a for a, b in zip(primes, primes[1:])))
print([(p, p + 2) for p in primes if p + 2 in set(primes[:40])][-3:])
print([n for n in (2**31 - 1, 2**61 - 1, 2**67 - 1, 2**89 - 1, 561, 341550071728321, 10**18 + 9) if is_prime(n)])
for n in (360, 97, 1001, 2**32 + 1, 600851475143, 10**12 + 39, 1_000_003 * 1_000_033):
    found = factors(n)
    assert prod(found) == n
    print(n, "=", " x ".join(f"{p}^{found.count(p)}" if found.count(p) > 1 else str(p) for p in sorted(set(found))))
# Euclid: each prime of the form 2**p - 1 makes a perfect number.
print([2 ** (p - 1) * (2**p - 1) for p in primes[:10] if is_prime(2**p - 1)])
wheel = [n for n in range(30) if gcd(n, 30) == 1]
print(wheel, next(n for n in count(1) if not is_prime(n * n + n + 41)))
