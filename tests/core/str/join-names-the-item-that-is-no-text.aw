def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('-'.join, ['a', 1])  # expect: TypeError sequence item 1: expected str instance, int found
attempt('-'.join, [None])  # expect: TypeError sequence item 0: expected str instance, NoneType found
attempt('-'.join, ['a', b'b', 1])  # expect: TypeError sequence item 1: expected str instance, bytes found
attempt('-'.join, 5)  # expect: TypeError can only join an iterable
attempt('-'.join, None)  # expect: TypeError can only join an iterable
attempt('-'.join, (n for n in [1]))  # expect: TypeError sequence item 0: expected str instance, int found
attempt('-'.join)  # expect: TypeError str.join() takes exactly one argument (0 given)
