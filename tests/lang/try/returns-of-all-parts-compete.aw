def f(body, handler, other, last):
    try:
        if body:
            return "body"
        1 / 0
    except ZeroDivisionError:
        if handler:
            return "handler"
    finally:
        if last:
            return "finally"
    return other


for body in (0, 1):
    for handler in (0, 1):
        for last in (0, 1):
            print(body, handler, last, f(body, handler, "end", last))
            # expect: 0 0 0 end
            # expect: 0 0 1 finally
            # expect: 0 1 0 handler
            # expect: 0 1 1 finally
            # expect: 1 0 0 body
            # expect: 1 0 1 finally
            # expect: 1 1 0 body
            # expect: 1 1 1 finally
