n = -37
print(n.bit_length(), n.bit_count(), abs(n), n.real, n.imag, n.numerator, n.denominator, n.conjugate())
# expect: 6 3 37 -37 0 -37 1 -37
print((1024).to_bytes(4, "big"), (258).to_bytes(2, "little"), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff", signed=True))
# expect: b'\x00\x00\x04\x00' b'\x02\x01' 258 -1
print((7).is_integer(), (6).as_integer_ratio(), (5).__add__(3), (5).__add__("x"), int.__mul__(3, 4))
# expect: True (6, 1) 8 NotImplemented 12
try:
    (300).to_bytes(1, "big")
except OverflowError as e:
    print(e)  # expect: int too big to convert
try:
    (-1).to_bytes(1, "big")
except OverflowError as e:
    print(e)  # expect: can't convert negative int to unsigned
try:
    n.real = 5
except AttributeError as e:
    print(e)  # expect: attribute 'real' of 'int' objects is not writable
