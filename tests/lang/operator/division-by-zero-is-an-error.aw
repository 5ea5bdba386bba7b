for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1.0 / 0, lambda: 1.0 // 0,
    lambda: 1.0 % 0.0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 10**30 // 0, lambda: pow(2, 3, 0),
):
    try:
        f()
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: ZeroDivisionError division by zero
        # expect: ZeroDivisionError integer division or modulo by zero
        # expect: ZeroDivisionError integer modulo by zero
        # expect: ZeroDivisionError integer division or modulo by zero
        # expect: ZeroDivisionError float division by zero
        # expect: ZeroDivisionError float floor division by zero
        # expect: ZeroDivisionError float modulo by zero
        # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
        # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
        # expect: ZeroDivisionError integer division or modulo by zero
        # expect: ValueError pow() 3rd argument cannot be 0
