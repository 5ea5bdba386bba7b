class It:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

def g():
    yield from It()

a = g()
print(next(a))  # expect: 1
try:
    a.send(5)
except AttributeError as e:
    print(e)  # expect: 'It' object has no attribute 'send'

def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree
print(list(walk([1, [2, [3, []], 4], [[5]]])))  # expect: [1, 2, 3, 4, 5]
