for action in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0 / 0.0, lambda: 1 / 0.0, lambda: 1 // 0.0, lambda: 1 % 0.0, lambda: float("nan") / 0, lambda: 0.0 ** -1, lambda: divmod(1, 0.0)):
    try:
        print(action())
    except ZeroDivisionError as e:
        print(e)
