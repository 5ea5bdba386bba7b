class It:
    def __init__(self, fail=False): self.fail = fail
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self):
        print("closed")
        if self.fail:
            raise KeyError("while closing")

def g(it):
    try:
        yield from it
    finally:
        print("finally")

a = g(It())
next(a)
print(a.close())
b = g(It(fail=True))
next(b)
try:
    b.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))
c = g(It())
next(c)
try:
    c.throw(GeneratorExit("thrown"))
except GeneratorExit as e:
    print("exit", e)
class Bare:
    def __iter__(self): return self
    def __next__(self): return 1
d = g(Bare())
next(d)
print(d.close())
