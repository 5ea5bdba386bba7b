def g():
    try:
        yield
    finally:
        raise KeyError("from finally")

a = g()
next(a)
try:
    a.close()
except KeyError as e:
    print("KeyError", e, repr(e.__context__))  # expect: KeyError 'from finally' GeneratorExit()
print(a.close())  # expect: None
