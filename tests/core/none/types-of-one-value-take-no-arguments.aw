for kind in (type(None), type(...), type(NotImplemented)):
    print(kind() in (None, ...) or kind() is NotImplemented)
    for call in (lambda: kind(1), lambda: kind(a=1)):
        try:
            call()
        except TypeError as error:
            print(error)
# expect: True
# expect: NoneType takes no arguments
# expect: NoneType takes no arguments
# expect: True
# expect: EllipsisType takes no arguments
# expect: EllipsisType takes no arguments
# expect: True
# expect: NotImplementedType takes no arguments
# expect: NotImplementedType takes no arguments
