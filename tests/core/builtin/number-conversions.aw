print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), pow(2, 8), abs(-3), abs(-2.5), abs(True), round(2.567, 1))
# expect: (2, 1) (-3, 2) (3.0, 1.5) 256 3 2.5 1 2.6
print(bin(10), bin(-5), oct(64), hex(255), hex(-255), bin(0), chr(65), ord("a"), chr(8364), int("7"), float("2"))
# expect: 0b1010 -0b101 0o100 0xff -0xff 0b0 A 97 € 7 2.0
for f in (lambda: bin(1.5), lambda: hex("a"), lambda: oct(None), lambda: chr("a"), lambda: ord("ab"), lambda: abs("x"), lambda: divmod(1, "a"), lambda: divmod(1), lambda: round(None)):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: 'float' object cannot be interpreted as an integer
        # expect: 'str' object cannot be interpreted as an integer
        # expect: 'NoneType' object cannot be interpreted as an integer
        # expect: 'str' object cannot be interpreted as an integer
        # expect: ord() expected a character, but string of length 2 found
        # expect: bad operand type for abs(): 'str'
        # expect: unsupported operand type(s) for divmod(): 'int' and 'str'
        # expect: divmod expected 2 arguments, got 1
        # expect: type NoneType doesn't define __round__ method
