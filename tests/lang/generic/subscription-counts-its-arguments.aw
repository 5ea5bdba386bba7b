class One[T]: pass
class Two[A, B]: pass
class Plain: pass
class Done(One[int]): pass
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: One[int])  # expect: __main__.One[int]
show(lambda: Two[int, str])  # expect: __main__.Two[int, str]
show(lambda: One[int, str])  # expect: Too many arguments for <class '__main__.One'>; actual 2, expected 1
show(lambda: Two[int])  # expect: Too few arguments for <class '__main__.Two'>; actual 1, expected at least 2
show(lambda: Two[int, str, bytes])  # expect: Too many arguments for <class '__main__.Two'>; actual 3, expected 2
show(lambda: Plain[int])  # expect: type 'Plain' is not subscriptable
show(lambda: Done[int])  # expect: <class '__main__.Done'> is not a generic class
show(lambda: One[One[int]])  # expect: __main__.One[__main__.One[int]]
show(lambda: Two[list[int], None])  # expect: __main__.Two[list[int], NoneType]
show(lambda: One["fwd"])  # expect: __main__.One[ForwardRef('fwd')]
show(lambda: isinstance(5, One[int]))  # expect: Subscripted generics cannot be used with class and instance checks
show(lambda: issubclass(int, One[int]))  # expect: Subscripted generics cannot be used with class and instance checks
show(lambda: One[int][str])  # expect: __main__.One[int] is not a generic class
show(lambda: One[()])  # expect: Too few arguments for <class '__main__.One'>; actual 0, expected at least 1
