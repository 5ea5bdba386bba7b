def show(f):
    try:
        f()
        print("fine")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

show(lambda: type("A", (), {"__slots__": ("x",), "x": 1}))  # expect: ValueError 'x' in __slots__ conflicts with class variable
show(lambda: type("A", (), {"__slots__": (1,)}))  # expect: TypeError __slots__ items must be strings, not 'int'
show(lambda: type("A", (), {"__slots__": 5}))  # expect: TypeError 'int' object is not iterable
show(lambda: type("A", (), {"__slots__": ("not an identifier",)}))  # expect: TypeError __slots__ must be identifiers
show(lambda: type("A", (), {"__slots__": ("",)}))  # expect: TypeError __slots__ must be identifiers
show(lambda: type("A", (), {"__slots__": ("x", "x")}))  # expect: fine
show(lambda: type("A", (), {"__slots__": "single"}))  # expect: fine
show(lambda: type("A", (int,), {"__slots__": ("x",)}))  # expect: TypeError nonempty __slots__ not supported for subtype of 'int'
show(lambda: type("A", (int,), {"__slots__": ()}))  # expect: fine
show(lambda: type("A", (tuple,), {"__slots__": ("x",)}))  # expect: TypeError nonempty __slots__ not supported for subtype of 'tuple'
show(lambda: type("A", (bytes,), {"__slots__": ("x",)}))  # expect: TypeError nonempty __slots__ not supported for subtype of 'bytes'
show(lambda: type("A", (list,), {"__slots__": ("x",)}))  # expect: fine
show(lambda: type("A", (type,), {"__slots__": ("x",)}))  # expect: TypeError nonempty __slots__ not supported for subtype of 'type'
show(lambda: type("A", (), {"__slots__": ("__dict__", "__dict__")}))  # expect: TypeError __dict__ slot disallowed: we already got one
show(lambda: type("A", (), {"__slots__": ("__weakref__", "__weakref__")}))  # expect: TypeError __weakref__ slot disallowed: we already got one
