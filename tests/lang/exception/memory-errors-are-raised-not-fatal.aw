for make in (lambda: "a" * 10**15, lambda: [0] * 10**15, lambda: b"a" * 10**15, lambda: bytearray(10**15)):
    try:
        make()
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__)
        # expect: MemoryError
        # expect: MemoryError
        # expect: MemoryError
        # expect: MemoryError
