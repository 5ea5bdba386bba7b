def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")  # expect: closing
        raise
    finally:
        print("finally")  # expect: finally


g = gen()
next(g)
print(g.close())  # expect: None
print(g.close())  # expect: None
g = gen()
print(g.close())  # expect: None


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit


def fails():
    try:
        yield 1
    finally:
        raise KeyError("at close")


g = fails()
next(g)
try:
    g.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('at close') GeneratorExit()


def answers():
    try:
        yield 1
    except GeneratorExit:
        return "value"


g = answers()
next(g)
print(g.close())  # expect: value
