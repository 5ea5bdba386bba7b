for a in (7, -7, 10**20, -10**20):
    for b in (3, -3, 10**10 + 1, -10**10 - 1):
        q, r = divmod(a, b)
        print(a, b, q, r, a // b == q, a % b == r, q * b + r == a)
