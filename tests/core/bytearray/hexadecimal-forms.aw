print(bytearray(b'az').hex(), bytearray(b'abcde').hex(':'), bytearray(b'abcde').hex('-', 2), bytearray(b'abcde').hex('-', -2), bytearray(b'').hex())
# expect: 617a 61:62:63:64:65 61-6263-6465 6162-6364-65 
print(bytearray.fromhex('61 62 7a'), bytearray.fromhex(''))  # expect: bytearray(b'abz') bytearray(b'')
