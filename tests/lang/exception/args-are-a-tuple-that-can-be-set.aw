e = ValueError(1, "two")
print(e.args, str(e), repr(e))  # expect: (1, 'two') (1, 'two') ValueError(1, 'two')
e.args = [3]
print(e.args, str(e), repr(e))  # expect: (3,) 3 ValueError(3)
e.args = "ab"
print(e.args)  # expect: ('a', 'b')
for bad in (5, None):
    try:
        e.args = bad
    except TypeError as error:
        print(error)
        # expect: 'int' object is not iterable
        # expect: 'NoneType' object is not iterable
try:
    del e.args
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)  # expect: TypeError args may not be deleted
e.args = ()
print(repr(e), repr(str(e)))  # expect: ValueError() ''
