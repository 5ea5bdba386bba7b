for args in ((1, 10), (1.5, 2), (None, 10), ([], 10)):
    try:
        print(int(*args))
    except TypeError as e:
        print(e)
try:
    int(base=10)
except TypeError as e:
    print(e)
try:
    int("1", "10")
except TypeError as e:
    print(e)
try:
    int("1", 10.0)
except TypeError as e:
    print(e)

class Ten:
    def __index__(self):
        return 10

print(int("77", Ten()), int("77", True + 7))
