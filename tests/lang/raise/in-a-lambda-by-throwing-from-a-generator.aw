def thrower(e):
    raise e


fail = lambda text: thrower(ValueError(text))
try:
    fail("from a lambda")
except ValueError as e:
    print(e)  # expect: from a lambda
g = (_ for _ in ())
try:
    g.throw(KeyError("thrown in"))
except KeyError as e:
    print(repr(e))  # expect: KeyError('thrown in')
