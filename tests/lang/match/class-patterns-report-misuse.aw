class NoArgs:
    pass

class Bad:
    __match_args__ = "x"

def f(pattern):
    try:
        if pattern == 1:
            match NoArgs():
                case NoArgs(1):
                    pass
        elif pattern == 2:
            match 5:
                case int(1, 2):
                    pass
        elif pattern == 3:
            match Bad():
                case Bad(1):
                    pass
        elif pattern == 4:
            thing = 5
            match 5:
                case thing():
                    pass
    except TypeError as e:
        print(e)

for n in (1, 2, 3, 4):
    f(n)
# expect: NoArgs() accepts 0 positional sub-patterns (1 given)
# expect: int() accepts 1 positional sub-pattern (2 given)
# expect: Bad.__match_args__ must be a tuple (got str)
# expect: called match pattern must be a class
