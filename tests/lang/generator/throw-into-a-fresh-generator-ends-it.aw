def g():
    print("never")
    yield 1

a = g()
try:
    a.throw(ValueError("early"))
except ValueError as e:
    print(e)  # expect: early
print(list(a), a.gi_frame)  # expect: [] None
try:
    a.throw(KeyError("late"))
except KeyError as e:
    print(repr(e))  # expect: KeyError('late')
