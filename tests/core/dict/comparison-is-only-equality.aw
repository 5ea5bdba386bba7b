for action in (lambda: {} < {}, lambda: {1: 2} >= {}, lambda: {} > 5, lambda: sorted([{}, {}])):
    try:
        print(action())
    except TypeError as e:
        print(e)
print({} == {}, {} != {}, {1: 2} == {1: 2.0}, {} is {})
