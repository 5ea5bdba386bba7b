m = memoryview(bytes(range(16)))
print([(f, m.cast(f).itemsize, len(m.cast(f)), m.cast(f)[0]) for f in 'bBhHiIqQ'])
# expect: [('b', 1, 16, 0), ('B', 1, 16, 0), ('h', 2, 8, 256), ('H', 2, 8, 256), ('i', 4, 4, 50462976), ('I', 4, 4, 50462976), ('q', 8, 2, 506097522914230528), ('Q', 8, 2, 506097522914230528)]
print(m.cast('?')[0], m.cast('c')[1], m.cast('d').shape, m.cast('i').strides)
# expect: False b'\x01' (2,) (4,)
w = bytearray(8)
x = memoryview(w).cast('d')
x[0] = 1.5
print(w, x.tolist())
# expect: bytearray(b'\x00\x00\x00\x00\x00\x00\xf8?') [1.5]
y = memoryview(w).cast('i')
y[0] = -1
print(w, y.tolist())
# expect: bytearray(b'\xff\xff\xff\xff\x00\x00\xf8?') [-1, 1073217536]
