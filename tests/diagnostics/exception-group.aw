def fail(e):
    raise e


errors = []
for e in (ValueError("first"), KeyError("second")):
    try:
        fail(e)
    except Exception as caught:
        errors.append(caught)
errors.append(ExceptionGroup("inner", [OSError(2, "gone")]))
raise ExceptionGroup("three things went wrong", errors)
