import traceback

group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError("t")]), KeyError("k")])
print("".join(traceback.format_exception(group)))
# expect:   | ExceptionGroup: outer (3 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | ExceptionGroup: inner (1 sub-exception)
# expect:     +-+---------------- 1 ----------------
# expect:       | TypeError: t
# expect:       +------------------------------------
# expect:     +---------------- 3 ----------------
# expect:     | KeyError: 'k'
# expect:     +------------------------------------
# expect:
