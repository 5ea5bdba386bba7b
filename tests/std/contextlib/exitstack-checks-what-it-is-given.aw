from contextlib import ExitStack

class Half:
    def __enter__(self): pass
class OnInstance: pass
weird = OnInstance()
weird.__enter__ = weird.__exit__ = lambda *a: print("never")

with ExitStack() as s:
    for bad in (5, Half(), weird):
        try:
            s.enter_context(bad)
        except TypeError as e:
            print(e)
            # expect: 'builtins.int' object does not support the context manager protocol
            # expect: '__main__.Half' object does not support the context manager protocol
            # expect: '__main__.OnInstance' object does not support the context manager protocol
    try:
        s.push(5)()
    except TypeError as e:
        print(e)  # expect: 'int' object is not callable
    class Fails:
        def __enter__(self): raise ValueError("enter failed")
        def __exit__(self, *a): print("never left")
    try:
        s.enter_context(Fails())
    except ValueError as e:
        print(e)  # expect: enter failed
# expect error: TypeError: 'int' object is not callable
