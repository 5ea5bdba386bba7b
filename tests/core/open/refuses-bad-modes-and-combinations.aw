for args, kw in ((("f", "q"), {}), (("f", "rw"), {}), (("f", ""), {}), (("f", "rr"), {}), (("f", "r+w"), {}), (("f", "bt"), {}), (("f", "rb"), {"encoding": "utf-8"}), (("f", "rb"), {"errors": "strict"}), (("f", "rb"), {"newline": ""}), (("f",), {"newline": "x"}), (("f", 5), {}), (("f",), {"encoding": 5}), (("f",), {"buffering": 0}), (("f",), {"encoding": "nonsense"}), ((None,), {}), ((1.5,), {}), (([],), {}), (("f",), {"closefd": False}), (("a\0b",), {}), (("f", "+"), {}), (("f", "U"), {}), ((), {}), (("f",), {"foo": 1})):
    try:
        print(open(*args, **kw))
    except (ValueError, TypeError, LookupError) as e:
        print(args, kw, type(e).__name__, e)
    except OSError as e:
        print(args, kw, type(e).__name__)
