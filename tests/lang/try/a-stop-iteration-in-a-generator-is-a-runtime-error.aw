def gen():
    yield 1
    raise StopIteration("lost")


try:
    list(gen())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    # expect: generator raised StopIteration | StopIteration('lost') StopIteration('lost') True


def takes():
    yield next(iter(()))


try:
    list(takes())
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
