def attempt(step):
    try:
        value = step()
    except ZeroDivisionError:
        print("handler")
    else:
        print("else", value)
    finally:
        print("finally")


attempt(lambda: 1)
# expect: else 1
# expect: finally
attempt(lambda: 1 / 0)
# expect: handler
# expect: finally
try:
    attempt(lambda: {}["x"])
except KeyError as e:
    print("outside", repr(e))
    # expect: finally
    # expect: outside KeyError('x')


def else_raises():
    try:
        pass
    except ValueError:
        print("not for the else block")
    else:
        raise ValueError("from else")


try:
    else_raises()
except ValueError as e:
    print(e)  # expect: from else


def returns():
    try:
        return "body"
    except ValueError:
        pass
    else:
        print("a return skips else")


print(returns())  # expect: body
