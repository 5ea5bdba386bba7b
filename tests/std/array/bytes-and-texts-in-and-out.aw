import io
from array import array

a = array("H", [1, 258])
print(a.tobytes(), a.buffer_info()[1])  # expect: b'\x01\x00\x02\x01' 2
a.byteswap()
print(a, a.tobytes())  # expect: array('H', [256, 513]) b'\x00\x01\x01\x02'
a.frombytes(b"\x05\x00")
a.fromlist([6, 7])
print(a)  # expect: array('H', [256, 513, 5, 6, 7])
w = array("w", "añ")
w.fromunicode("€😀")
print(w, w.tounicode(), len(w), w[1], w.tolist())  # expect: array('w', 'añ€😀') añ€😀 4 ñ ['a', 'ñ', '€', '😀']
f = io.BytesIO()
a.tofile(f)
f.seek(0)
b = array("H")
b.fromfile(f, 2)
print(b)  # expect: array('H', [256, 513])
try:
    b.fromfile(f, 100)
except EOFError as e:
    print(e, b)  # expect: read() didn't return enough bytes array('H', [256, 513, 5, 6, 7])
