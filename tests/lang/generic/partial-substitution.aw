class Two[A, B]: pass
def params[T, U]():
    x = Two[T, int]
    print(x, x.__parameters__, x[str])
    y = Two[T, U]
    print(y, y[int, str], y.__parameters__)
    z = dict[T, list[U]]
    print(z, z[str, int], z.__parameters__)
    w = T | None
    print(w, w.__parameters__, w[int])
    try:
        x[int, str]
    except TypeError as e:
        print(e)
params()
# expect: __main__.Two[T, int] (T,) __main__.Two[str, int]
# expect: __main__.Two[T, U] __main__.Two[int, str] (T, U)
# expect: dict[T, list[U]] dict[str, list[int]] (T, U)
# expect: typing.Optional[T] (T,) typing.Optional[int]
# expect: Too many arguments for __main__.Two[T, int]; actual 2, expected 1
