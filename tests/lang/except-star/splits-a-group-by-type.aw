def f(group):
    try:
        raise group
    except* ValueError as e:
        print("values", e.exceptions)
    except* (KeyError, TypeError) as e:
        print("others", e.exceptions)
    else:
        print("else")
    finally:
        print("finally")

f(ExceptionGroup("g", [ValueError(1), KeyError("k"), ValueError(2)]))
# expect: values (ValueError(1), ValueError(2))
# expect: others (KeyError('k'),)
# expect: finally
f(ValueError("naked"))
# expect: values (ValueError('naked'),)
# expect: finally
try:
    f(ExceptionGroup("g", [ValueError(1), OSError("o")]))
    # expect: values (ValueError(1),)
    # expect: finally
except ExceptionGroup as e:
    print("left", e, e.exceptions)  # expect: left g (1 sub-exception) (OSError('o'),)
try:
    pass
except* ValueError:
    print("never")
else:
    print("no error")  # expect: no error
