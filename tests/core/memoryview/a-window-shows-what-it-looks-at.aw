b = bytearray(b'abcdef')
m = memoryview(b)
print(m.nbytes, m.itemsize, m.ndim, m.readonly, m.format, m.shape, m.strides, len(m))
# expect: 6 1 1 False B (6,) (1,) 6
print(m.obj is b, m[0], m[-1], m.tolist(), m.tobytes(), bytes(m), list(m))
# expect: True 97 102 [97, 98, 99, 100, 101, 102] b'abcdef' b'abcdef' [97, 98, 99, 100, 101, 102]
print(m.c_contiguous, m.contiguous, m.suboffsets, 97 in m, m == b'abcdef', m != b)
# expect: True True () True True False
b[0] = 65
print(m[0], m.hex(), m.hex(':', 2))  # expect: 65 416263646566 4162:6364:6566
