from array import array, typecodes

for code in typecodes.replace("u", ""):
    a = array(code)
    print(code, a.typecode, a.itemsize, a, end="; ")
print()
for code, values in [("b", [-128, 127]), ("B", [0, 255]), ("h", [-(2**15)]), ("H", [65535]), ("i", [2**31 - 1]), ("I", [2**32 - 1]), ("q", [-(2**63)]), ("Q", [2**64 - 1]), ("f", [0.1, 1]), ("d", [0.1, float("inf")]), ("w", "hé")]:
    print(array(code, values))
print(array("i", b"\1\0\0\0\2\0\0\0"), array("i", range(3)), array("i", array("b", [1, 2])), array("d", (1, True)))
