g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
seen = []


def condition(e):
    seen.append(type(e).__name__)
    if isinstance(e, TypeError):
        raise LookupError("condition")
    return False


try:
    g.split(condition)
except LookupError as e:
    print(e, seen)  # expect: condition ['ExceptionGroup', 'ValueError', 'TypeError']
