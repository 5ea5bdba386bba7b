import json

for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    data = '["é日"]'.encode(encoding)
    print(encoding, json.loads(data), json.loads(bytearray(data)), json.detect_encoding(data))
    # expect: utf-8 ['é日'] ['é日'] utf-8
    # expect: utf-8-sig ['é日'] ['é日'] utf-8-sig
    # expect: utf-16 ['é日'] ['é日'] utf-16
    # expect: utf-16-le ['é日'] ['é日'] utf-16-le
    # expect: utf-16-be ['é日'] ['é日'] utf-16-be
    # expect: utf-32 ['é日'] ['é日'] utf-32
    # expect: utf-32-le ['é日'] ['é日'] utf-32-le
    # expect: utf-32-be ['é日'] ['é日'] utf-32-be
print(json.loads(b"1"), json.loads(b"[]"))  # expect: 1 []
