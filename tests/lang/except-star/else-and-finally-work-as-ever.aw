def run(step):
    try:
        step()
    except* ValueError as e:
        print("handler", len(e.exceptions))
    else:
        print("else")
    finally:
        print("finally")


def fail():
    raise ExceptionGroup("g", [ValueError(), ValueError()])


run(lambda: None)
# expect: else
# expect: finally
run(fail)
# expect: handler 2
# expect: finally
try:
    run(lambda: {}["k"])
except KeyError as e:
    print("outside", repr(e))
    # expect: finally
    # expect: outside KeyError('k')
