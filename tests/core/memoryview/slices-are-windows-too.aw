b = bytearray(b'abcdef')
m = memoryview(b)
print(bytes(m[1:4]), m[::2].tolist(), bytes(m[::-1]), m[::2].strides, m[::2].contiguous)
# expect: b'bcd' [97, 99, 101] b'fedcba' (2,) False
print(bytes(m[1:5][1:3]), len(m[4:2]), bytes(m[-2:]), m[1:].obj is b)  # expect: b'cd' 0 b'ef' True
m[1:3] = b'XY'
m[::3] = b'12'
m[5] = 90
print(b)  # expect: bytearray(b'1XY2eZ')
