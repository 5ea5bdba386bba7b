class F:
    def __format__(self, spec):
        return f"<{spec}>"
class Wrong:
    def __format__(self, spec):
        return 5
print(format(255, "x"), format(1.5, ".3f"), format("a", ">3"), format(F(), "abc"), format(F()), format([1]), format(None, ""), format(True, "d"), format(3.0), format(2, ""), format(10**20, ","))
for action in (lambda: format([1], "x"), lambda: format(1, 5), lambda: format(Wrong()), lambda: format(1, "zz"), lambda: format("a", "d"), lambda: format(), lambda: format(object(), "x"), lambda: format(1, "x", 2), lambda: format(1.5, "x"), lambda: format({}, "s")):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
