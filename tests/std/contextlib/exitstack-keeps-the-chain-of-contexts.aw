from contextlib import ExitStack

def fail(error): raise error

try:
    with ExitStack() as s:
        s.callback(fail, KeyError(3))
        s.callback(fail, IndexError(2))
        raise ValueError(1)
except KeyError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(chain)  # expect: ['KeyError(3)', 'IndexError(2)', 'ValueError(1)']
