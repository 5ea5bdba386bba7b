try:
    try:
        raise KeyError("k")
    except (KeyError, 5):
        print("caught")
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
