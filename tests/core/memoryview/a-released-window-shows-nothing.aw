def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


with memoryview(b'abc') as m:
    print(m[0])  # expect: 97
attempt(lambda: m[0])  # expect: ValueError operation forbidden on released memoryview object
attempt(len, m)  # expect: ValueError operation forbidden on released memoryview object
attempt(m.tolist)  # expect: ValueError operation forbidden on released memoryview object
attempt(m.tobytes)  # expect: ValueError operation forbidden on released memoryview object
attempt(lambda: m.nbytes)  # expect: ValueError operation forbidden on released memoryview object
attempt(m.__enter__)  # expect: ValueError operation forbidden on released memoryview object
attempt(hash, m)  # expect: ValueError operation forbidden on released memoryview object
attempt(m.release)  # expect: None
print(m == m, m == b'abc')  # expect: True False
