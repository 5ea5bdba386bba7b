print(b'banana'.translate(bytes.maketrans(b'an', b'xy')), b'banana'.translate(None, b'a'), b'banana'.translate(None, delete=b'bn'))
# expect: b'bxyxyx' b'bnn' b'aaa'
