def deep():
    try:
        try:
            raise ValueError("one")
        finally:
            try:
                raise KeyError("two")
            except KeyError as e:
                print("inside", repr(e), repr(e.__context__))  # expect: inside KeyError('two') ValueError('one')
    except ValueError as e:
        print("outside", repr(e), e.__context__)  # expect: outside ValueError('one') None


deep()
