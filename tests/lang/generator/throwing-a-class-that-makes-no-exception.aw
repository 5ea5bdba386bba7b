class Wrong(Exception):
    def __new__(cls, *args):
        return cls


def catches():
    try:
        yield 1
    except TypeError as e:
        yield str(e)


g = catches()
next(g)
print(g.throw(Wrong))
try:
    raise Wrong
except TypeError as e:
    print(e)
try:
    raise ValueError from Wrong
except TypeError as e:
    print(e)
