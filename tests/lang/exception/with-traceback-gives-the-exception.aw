try:
    raise ValueError("first")
except ValueError as e:
    tb = e.__traceback__
print(type(tb).__name__, tb.tb_lineno, tb.tb_next)  # expect: traceback 2 None
other = KeyError("k")
print(other.__traceback__, other.with_traceback(tb) is other, other.__traceback__ is tb)  # expect: None True True
print(other.with_traceback(None).__traceback__)  # expect: None
for bad in (1, "tb", other):
    try:
        other.with_traceback(bad)
    except TypeError as error:
        print(error)
        # expect: __traceback__ must be a traceback or None
        # expect: __traceback__ must be a traceback or None
        # expect: __traceback__ must be a traceback or None
try:
    other.__traceback__ = 3
except TypeError as error:
    print(error)  # expect: __traceback__ must be a traceback or None
try:
    del other.__traceback__
except TypeError as error:
    print(error)  # expect: __traceback__ may not be deleted
