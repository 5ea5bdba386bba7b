for action in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 10**30 / 0, lambda: 10**30 // 0, lambda: 10**30 % 0, lambda: divmod(10**30, 0), lambda: 1 // False):
    try:
        print(action())
    except ZeroDivisionError as e:
        print(e)
