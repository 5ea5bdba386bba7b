print(pow(3, -1, 7), pow(3, -2, 7), pow(-3, -1, 7), pow(3, -1, -7), pow(10**20 + 1, -3, 10**9 + 7), pow(1, -5, 1))
for args in ((2, -1, 4), (0, -1, 7), (6, -3, 9), (2, 3, 0), (2, -1, 0)):
    try:
        print(pow(*args))
    except ValueError as e:
        print(e)
