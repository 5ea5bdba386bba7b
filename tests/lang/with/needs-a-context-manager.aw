class OnlyEnter:
    def __enter__(self): pass

class C: pass

for thing in (5, OnlyEnter(), C()):
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)
        # expect: 'int' object does not support the context manager protocol
        # expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
        # expect: 'C' object does not support the context manager protocol
c = C()
c.__enter__ = lambda: None
c.__exit__ = lambda *a: None
try:
    with c:
        pass
except TypeError as e:
    print(e)  # expect: 'C' object does not support the context manager protocol
