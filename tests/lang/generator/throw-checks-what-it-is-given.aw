def g(): yield

a = g()
next(a)
for bad in (5, "text", int, None):
    try:
        a.throw(bad)
    except TypeError as e:
        print(e)
        # expect: exceptions must be classes or instances deriving from BaseException, not int
        # expect: exceptions must be classes or instances deriving from BaseException, not str
        # expect: exceptions must be classes or instances deriving from BaseException, not type
        # expect: exceptions must be classes or instances deriving from BaseException, not NoneType
try:
    a.throw()
except TypeError as e:
    print(e)  # expect: throw expected at least 1 argument, got 0
print(a.gi_frame is not None)  # expect: True
