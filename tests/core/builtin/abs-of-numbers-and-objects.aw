class V:
    def __abs__(self):
        return "size"
print(abs(-5), abs(5), abs(-2.5), abs(-0.0), abs(True), abs(-10**30), abs(float("-inf")), abs(V()))
for bad in ("x", None, [], object):
    try:
        abs(bad)
    except TypeError as e:
        print(e)
