class It:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, value): return f"sent {value}"
    def throw(self, error):
        if isinstance(error, ValueError):
            return f"thrown {error}"
        if isinstance(error, KeyError):
            raise StopIteration("ended by throw")
        raise error

def g():
    result = yield from It()
    print("result", result)
    yield "after"

a = g()
print(next(a), a.send(1), a.send(None), a.throw(ValueError("v")), next(a))
print(a.throw(KeyError("k")))
b = g()
next(b)
try:
    b.throw(TypeError("t"))
except TypeError as e:
    print(e, b.gi_frame)
