def f(action):
    try:
        print("try")
        action()
    except ZeroDivisionError:
        print("except")
    else:
        print("else")
    finally:
        print("finally")

f(lambda: 1)
# expect: try
# expect: else
# expect: finally
f(lambda: 1 / 0)
# expect: try
# expect: except
# expect: finally
try:
    f(lambda: [][0])
    # expect: try
    # expect: finally
except IndexError as e:
    print("out", e)  # expect: out list index out of range
