# what no except* clause took is made by one derivation from the group that was raised
class Group(ExceptionGroup):
    def derive(self, errors):
        return Group(self.message + "+", errors)


try:
    try:
        raise Group("g", [ValueError(1), Group("h", [TypeError(2), OSError(3)])])
    except* ValueError:
        pass
    except* KeyError:
        pass
    except* OSError:
        pass
except Group as error:
    print(repr(error))  # expect: Group('g+', [Group('h+', [TypeError(2)])])

try:
    try:
        raise Group("g", [ValueError(1), TypeError(2)])
    except* KeyError:
        pass
except Group as error:
    print(repr(error))  # expect: Group('g+', [ValueError(1), TypeError(2)])

try:
    try:
        raise Group("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* OSError:
        pass
except Group as error:
    print(repr(error))  # expect: Group('g+', [ValueError(1), TypeError(2)])
