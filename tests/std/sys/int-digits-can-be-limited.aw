import sys

print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
# expect: 4300 4300 640
sys.set_int_max_str_digits(1000)
try:
    str(10 ** 1500)
except ValueError as e:
    print(e)
    # expect: Exceeds the limit (1000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
try:
    int("9" * 1500)
except ValueError as e:
    print(e)
    # expect: Exceeds the limit (1000 digits) for integer string conversion: value has 1500 digits; use sys.set_int_max_str_digits() to increase the limit
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)))  # expect: 5001
for bad in (100, -1):
    try:
        sys.set_int_max_str_digits(bad)
    except ValueError as e:
        print(e)
        # expect: maxdigits must be 0 or larger than 640
        # expect: maxdigits must be 0 or larger than 640
