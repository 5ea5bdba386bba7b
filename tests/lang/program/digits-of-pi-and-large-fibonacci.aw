def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2

digits = pi_digits()
print("".join(str(next(digits)) for _ in range(100)))
# expect: 3141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825342117067

def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a
print(fib(10), fib(300), fib(5000) % 10**20, len(str(fib(10000))))
# expect: 55 222232244629420445529739893461909967206666939096499764990979600 85178408674382863125 2090
print(pow(3, 10**20, 10**9 + 7), (2**521 - 1) % 1000007, int("9" * 50) ** 2 % 10**10)
# expect: 139421235 871644 1
