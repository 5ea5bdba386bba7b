print(2 ** 10, 2 ** 0, (-2) ** 3, 2 ** -2, 0 ** 0, pow(3, 4), pow(3, 4, 5), pow(2, 200, 1000007), pow(3, -1, 7))
# expect: 1024 1 -8 0.25 1 81 1 446616 5
print(pow(2, 0.5) == 2 ** 0.5, 10 ** -3, (-8) ** 3, 1 ** 10**9)  # expect: True 0.001 -512 1
for f in (lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5), lambda: 2 ** "x"):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
        # expect: base is not invertible for the given modulus
        # expect: pow() 3rd argument cannot be 0
        # expect: pow() 3rd argument not allowed unless all arguments are integers
        # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
