def told(error):
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__context__
    return names

def plain():
    try:
        yield
    except GeneratorExit as error:
        print(told(error))

def handling():
    try:
        raise ValueError
    except ValueError:
        try:
            yield
        except BaseException as error:
            print(told(error))

for make in plain, handling:
    g = make()
    next(g)
    try:
        raise KeyError
    except KeyError:
        g.close()
# expect: ['GeneratorExit', 'KeyError']
# expect: ['GeneratorExit', 'ValueError']

g = plain()
next(g)
g.close()  # expect: ['GeneratorExit']

# what is thrown in has the context of the body only
g = handling()
next(g)
try:
    raise KeyError
except KeyError:
    try:
        g.throw(OSError)
    except StopIteration:
        print("ended")
# expect: ['OSError', 'ValueError']
# expect: ended
