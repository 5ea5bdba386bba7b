raise ExceptionGroup("all", [
    ValueError("one"),
    ExceptionGroup("inner", [KeyError("two"), TypeError("three")]),
])
