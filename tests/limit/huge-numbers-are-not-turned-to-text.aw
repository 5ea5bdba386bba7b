n = 10 ** 5000
for f in (lambda: str(n), lambda: int("1" * 5000), lambda: f"{n}", lambda: repr(n), lambda: "%d" % n):
    try:
        f()
        print("no error")
    except ValueError as e:
        print(e)
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
        # expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(hex(n)), len(str(10 ** 4000)), n.bit_length())  # expect: 4155 4001 16610
