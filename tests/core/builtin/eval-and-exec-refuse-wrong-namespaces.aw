for action in (lambda: eval(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: eval(), lambda: eval("1", None, {}) + 1, lambda: exec(5), lambda: exec("1", 5), lambda: exec("1", {}, 5), lambda: exec(), lambda: eval(None), lambda: exec("1", {}, {}, {}), lambda: eval("zz")):
    try:
        print(action())
    except (TypeError, NameError, ImportError) as e:
        print(type(e).__name__, e)
