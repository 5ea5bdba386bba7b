import sys
print(sys.get_int_max_str_digits(), len(str(10**4299)), int("9" * 4300) == 10**4300 - 1)
for action in (lambda: str(10**4300), lambda: int("1" * 4301), lambda: f"{10**4300}", lambda: repr(-10**5000), lambda: "%d" % 10**4300):
    try:
        action()
        print("done")
    except ValueError as e:
        print(e)
print(len(hex(10**5000)), len(f"{10**4300:x}"), int("f" * 6000, 16).bit_length())
