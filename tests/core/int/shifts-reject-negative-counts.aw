print(1 << 0, 5 << 3, 1 << 64, 255 >> 4, -255 >> 4, 0 << 1000, 1 >> 1000)
# expect: 1 40 18446744073709551616 15 -16 0 0
for f in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        f()
    except ValueError as e:
        print(e)
        # expect: negative shift count
        # expect: negative shift count
print(6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 0xff, True & False, True | 2, True ^ True)
# expect: 2 7 5 -7 250 False 3 False
