import warnings
warnings.simplefilter("ignore")

class WithInt:
    def __int__(self):
        return 7
    def __index__(self):
        return 8

class WithIndex:
    def __index__(self):
        return 8

class WithTrunc:
    def __trunc__(self):
        return 9

class Wrong:
    def __int__(self):
        return "7"

class WrongIndex:
    def __index__(self):
        return 1.5

print(int(WithInt()), int(WithIndex()), int(WithTrunc()))
for value in (Wrong(), WrongIndex()):
    try:
        print(int(value))
    except TypeError as e:
        print(e)
