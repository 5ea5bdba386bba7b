import sys
sys.set_int_max_str_digits(700)
print(sys.get_int_max_str_digits())
for count in (700, 701):
    try:
        print(len(str(10**count // 10)))
    except ValueError as e:
        print(e)
sys.set_int_max_str_digits(0)
print(len(str(10**9000)))
for limit in (639, -1, 1.5):
    try:
        sys.set_int_max_str_digits(limit)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
sys.set_int_max_str_digits(4300)
