import sys

try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e:
    print(sys.exception() is e, repr(sys.exception()))  # expect: True ExceptionGroup('g', [ValueError(1)])
except* TypeError as e:
    print(sys.exception() is e, repr(sys.exception()))  # expect: True ExceptionGroup('g', [TypeError(2)])
print(sys.exception())  # expect: None
