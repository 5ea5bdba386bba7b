try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as eg:
    print(repr(eg))  # expect: ExceptionGroup('g', [ValueError(1)])
try:
    eg
except NameError as e:
    print(e)  # expect: name 'eg' is not defined
