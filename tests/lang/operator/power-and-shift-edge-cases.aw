def show(f):
    try:
        print(f())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
show(lambda: 2 ** -1)  # expect: 0.5
show(lambda: (-2) ** 2)  # expect: 4
show(lambda: -2 ** 2)  # expect: -4
show(lambda: 2 ** 3 ** 2)  # expect: 512
show(lambda: 0 ** 0)  # expect: 1
show(lambda: 0 ** -1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
show(lambda: 0.0 ** -1)  # expect: ZeroDivisionError 0.0 cannot be raised to a negative power
show(lambda: 1 << -1)  # expect: ValueError negative shift count
show(lambda: 1 >> -1)  # expect: ValueError negative shift count
show(lambda: -1 >> 100)  # expect: -1
show(lambda: -5 // 2)  # expect: -3
show(lambda: -5 % 3)  # expect: 1
show(lambda: 5 % -3)  # expect: -1
show(lambda: -7.5 // 2)  # expect: -4.0
show(lambda: 1 // 0)  # expect: ZeroDivisionError integer division or modulo by zero
show(lambda: 1 % 0)  # expect: ZeroDivisionError integer modulo by zero
show(lambda: 1.0 // 0)  # expect: ZeroDivisionError float floor division by zero
show(lambda: 1.0 % 0)  # expect: ZeroDivisionError float modulo by zero
show(lambda: 1 / 0)  # expect: ZeroDivisionError division by zero
show(lambda: divmod(7, -2))  # expect: (-4, -1)
show(lambda: divmod(1, 0))  # expect: ZeroDivisionError integer division or modulo by zero
show(lambda: 10.0 ** 400)  # expect: OverflowError (34, 'Numerical result out of range')
show(lambda: 7 & -8 | 3 ^ 1)  # expect: 2
