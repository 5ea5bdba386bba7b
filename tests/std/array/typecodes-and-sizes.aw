from array import array

for code in "bBhHiIlLqQfdw":
    a = array(code)
    print(code, a.itemsize, repr(a), a.tobytes(), len(a))  # expect: b 1 array('b') b'' 0
    # expect: B 1 array('B') b'' 0
    # expect: h 2 array('h') b'' 0
    # expect: H 2 array('H') b'' 0
    # expect: i 4 array('i') b'' 0
    # expect: I 4 array('I') b'' 0
    # expect: l 8 array('l') b'' 0
    # expect: L 8 array('L') b'' 0
    # expect: q 8 array('q') b'' 0
    # expect: Q 8 array('Q') b'' 0
    # expect: f 4 array('f') b'' 0
    # expect: d 8 array('d') b'' 0
    # expect: w 4 array('w') b'' 0
print(array("i", [1]).tobytes(), array("d", [1.0]).tobytes(), array("w", "a").tobytes(), array("f", [0.1])[0])
# expect: b'\x01\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\xf0?' b'a\x00\x00\x00' 0.10000000149011612
