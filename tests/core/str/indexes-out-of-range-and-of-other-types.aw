def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('abc'.__getitem__, 3)  # expect: IndexError string index out of range
attempt('abc'.__getitem__, -4)  # expect: IndexError string index out of range
attempt('abc'.__getitem__, 'a')  # expect: TypeError string indices must be integers, not 'str'
attempt('abc'.__getitem__, 1.0)  # expect: TypeError string indices must be integers, not 'float'
attempt('abc'.__getitem__, None)  # expect: TypeError string indices must be integers, not 'NoneType'
attempt('abc'.__getitem__, slice(None, None, 0))  # expect: ValueError slice step cannot be zero
attempt('abc'.__getitem__, slice('a'))
# expect: TypeError slice indices must be integers or None or have an __index__ method
attempt('abc'.__getitem__, 2**70)  # expect: IndexError cannot fit 'int' into an index-sized integer
