g = ExceptionGroup("g", [TypeError(1)])
try:
    try:
        raise g
    except* ValueError:
        print("never")
except ExceptionGroup as e:
    print(e is g, e.__context__)  # expect: False None
