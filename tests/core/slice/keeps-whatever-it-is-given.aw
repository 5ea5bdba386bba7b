s = slice("a", [1], None)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), repr(slice(None)))
class Show:
    def __getitem__(self, key):
        return key
x = Show()
print(x[1:2], x[::], x[1:2, ::3], x[...], x["a":"b":"c"], x[:], x[-1:], x[()], x[1,], x[:, 1])
for action in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1), lambda: type("S", (slice,), {})):
    try:
        print(action())
    except TypeError as e:
        print(e)
try:
    s.start = 1
except AttributeError as e:
    print(e)
