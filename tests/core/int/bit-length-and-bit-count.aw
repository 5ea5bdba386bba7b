for n in (0, 1, -1, 2, 255, -255, 256, 2**61 - 1, 2**61, -2**62, 2**64, 2**100 - 1, -2**100):
    print(n, n.bit_length(), n.bit_count())
print(True.bit_length(), False.bit_count())
