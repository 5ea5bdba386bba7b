e = ValueError("self")
try:
    raise e from e
except ValueError as caught:
    print(caught is e, caught.__cause__ is e)  # expect: True True
