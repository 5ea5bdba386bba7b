def kinds():
    print("asked")
    return (KeyError, IndexError)


for thing in (KeyError("k"), IndexError("i"), ValueError("v")):
    try:
        raise thing
    except kinds() as e:
        print("tuple", repr(e))
    except ((ValueError)) as e:
        print("alone", repr(e))
        # expect: asked
        # expect: tuple KeyError('k')
        # expect: asked
        # expect: tuple IndexError('i')
        # expect: asked
        # expect: alone ValueError('v')
try:
    raise KeyError
except ():
    print("never")
except (ArithmeticError, LookupError):
    print("base class")  # expect: base class
