def returns():
    try:
        yield 1
    except GeneratorExit:
        return "closed early"

def ends():
    yield 1
    return "finished"

a = returns()
next(a)
print(a.close(), a.close())  # expect: closed early None
b = returns()
print(b.close(), list(b))  # expect: None []
c = ends()
list(c)
print(c.close())  # expect: None
d = ends()
next(d)
print(d.close())  # expect: None
