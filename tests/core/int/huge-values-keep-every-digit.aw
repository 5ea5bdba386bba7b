a, b = 3**200, 7**120
print(a + b)
print(a - b)
print(a * b)
print(a // b, a % b)
print(-a // b, -a % b)
print(divmod(-a, -b))
print(a.bit_length(), (a * b).bit_count(), len(str(a * b * a)))
