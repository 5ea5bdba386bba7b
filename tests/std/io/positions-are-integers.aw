# What seek gives is an int, whatever stood for it; what is no integer is refused.
import io


class Number(int):
    pass


for make in (lambda: io.StringIO("abc"), lambda: io.BytesIO(b"abc"), lambda: io.BufferedReader(io.BytesIO(b"abc"))):
    for args in ((True,), (Number(2),), (1.5,), (None,), (0, None), (0, True), (0, 2), (0, "a"), (-1,)):
        try:
            result = make().seek(*args)
            print(args, type(result).__name__, result)
        except Exception as e:
            print(args, type(e).__name__, e)
