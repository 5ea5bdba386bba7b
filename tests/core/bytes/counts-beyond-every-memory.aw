class C(int):
    pass


for n in (2**63 - 1, 2**63 - 33, 2**63 - 34, 2**63, -1):
    for count in (n, C(n)):
        for kind in (bytes, bytearray):
            try:
                print(kind(count))
            except (MemoryError, OverflowError, ValueError) as e:
                print(kind.__name__, n, type(e).__name__, e)
