for kind in (5, "KeyError", None, int, (KeyError, 3), [KeyError], (KeyError, (ValueError,))):
    try:
        try:
            raise ValueError("v")
        except kind:
            print("caught")
    except TypeError as e:
        print(e, "|", repr(e.__context__))
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
        # expect: catching classes that do not inherit from BaseException is not allowed | ValueError('v')
try:
    pass
except 5:
    print("never looked at")
print("done")  # expect: done
