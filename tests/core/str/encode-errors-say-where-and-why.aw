def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('aé'.encode, 'ascii')
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
attempt('a€€b'.encode, 'latin-1')
# expect: UnicodeEncodeError 'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)
attempt('é'.encode, 'nope')  # expect: LookupError unknown encoding: nope
attempt('é'.encode, 'ascii', 'nope')  # expect: LookupError unknown error handler name 'nope'
attempt('a'.encode, 5)  # expect: TypeError encode() argument 'encoding' must be str, not int
attempt('a'.encode, 'utf-8', 5)  # expect: TypeError encode() argument 'errors' must be str, not int
