print(b'az'.hex(), b'abcde'.hex(':'), b'abcde'.hex('-', 2), b'abcde'.hex('-', -2), b''.hex())
# expect: 617a 61:62:63:64:65 61-6263-6465 6162-6364-65 
print(bytes.fromhex('61 62 7a'), bytes.fromhex(''))  # expect: b'abz' b''
