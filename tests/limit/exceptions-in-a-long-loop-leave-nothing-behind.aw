caught = 0
for i in range(20000):
    try:
        try:
            if i % 2:
                raise ValueError(i)
            [][i]
        finally:
            caught += 1
    except ValueError as e:
        assert e.__context__ is None
    except IndexError:
        pass
print(caught)  # expect: 20000
def g():
    try:
        yield
    except KeyError:
        yield "again"
for i in range(2000):
    it = g()
    next(it)
    assert it.throw(KeyError) == "again"
print("done")  # expect: done
