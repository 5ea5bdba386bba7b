print(bool(), bool(0), bool(""), bool([]), bool(0.0), bool(None), bool("False"), bool([0]), bool(-1), bool(float("nan")), bool(range(0)), bool(object()))
for action in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type("B", (bool,), {})):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(bool.__mro__, bool.__base__, str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}|", "%d %s" % (True, True), int("1") is not True)
