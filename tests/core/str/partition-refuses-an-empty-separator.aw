def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('abc'.partition, '')  # expect: ValueError empty separator
attempt('abc'.rpartition, '')  # expect: ValueError empty separator
attempt('abc'.partition, 1)  # expect: TypeError must be str, not int
attempt('abc'.partition)  # expect: TypeError str.partition() takes exactly one argument (0 given)
attempt('abc'.rpartition, None)  # expect: TypeError must be str, not NoneType
