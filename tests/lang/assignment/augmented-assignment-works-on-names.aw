n = 10
n += 5; print(n)  # expect: 15
n -= 3; print(n)  # expect: 12
n *= 2; print(n)  # expect: 24
n //= 5; print(n)  # expect: 4
n **= 3; print(n)  # expect: 64
n %= 50; print(n)  # expect: 14
n <<= 2; n >>= 1; print(n)  # expect: 28
n |= 7; n &= 21; n ^= 1; print(n)  # expect: 20
n /= 4; print(n)  # expect: 5.0
s = "ab"
s += "c"; s *= 2; print(s)  # expect: abcabc
try:
    s += 1
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "int") to str
try:
    unknown += 1
except NameError as e:
    print(e)  # expect: name 'unknown' is not defined
