def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")  # expect: ignored
            break
    yield 2

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
print(g.close(), next(g, "done"))  # expect: None done
