def inner():
    try:
        while True:
            x = yield
            print("inner got", x)  # expect: inner got 1
    except ValueError as e:
        print("inner caught", e)
        return "done"
    finally:
        print("inner finally")

def outer():
    result = yield from inner()
    print("result", result)
    yield "after"

g = outer()
next(g)
g.send(1)
print(g.throw(ValueError("v")))
# expect: inner caught v
# expect: inner finally
# expect: result done
# expect: after
g.close()
h = outer()
next(h)
h.close()  # expect: inner finally

def chain(*iterables):
    for it in iterables:
        yield from it
print(list(chain("ab", [1], {"k": 2}, range(2))))  # expect: ['a', 'b', 1, 'k', 0, 1]
try:
    list(chain(5))
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
