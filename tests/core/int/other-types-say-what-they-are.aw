class Plain:
    pass

for value in (None, [], {}, object, Plain(), (1,)):
    try:
        int(value)
    except TypeError as e:
        print(e)
