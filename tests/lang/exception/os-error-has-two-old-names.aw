print(IOError is OSError, EnvironmentError is OSError, IOError.__name__)  # expect: True True OSError
try:
    open("/no/such/place/file")
except IOError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename)
    # expect: FileNotFoundError 2 No such file or directory /no/such/place/file
