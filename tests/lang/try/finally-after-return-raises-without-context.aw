def f():
    try:
        return 1
    finally:
        raise KeyError("late")


try:
    f()
except KeyError as e:
    print(repr(e), e.__context__)  # expect: KeyError('late') None
