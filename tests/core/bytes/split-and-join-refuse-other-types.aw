def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(b'a'.split, ',')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(b'a'.split, b'')  # expect: ValueError empty separator
attempt(b'a'.join, ['a'])  # expect: TypeError sequence item 0: expected a bytes-like object, str found
attempt(b'a'.join, [1])  # expect: TypeError sequence item 0: expected a bytes-like object, int found
attempt(b'a'.join, 5)  # expect: TypeError can only join an iterable
attempt(b'a'.partition, b'')  # expect: ValueError empty separator
attempt(b'a'.replace, 'a', b'b')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(b'a'.replace, b'a', 1)  # expect: TypeError a bytes-like object is required, not 'int'
