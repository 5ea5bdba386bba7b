class Bare:
    def __iter__(self): return self
    def __next__(self): return 1

def g():
    try:
        yield from Bare()
    except ValueError as e:
        print("caught", e)  # expect: caught v
        yield "recovered"

a = g()
next(a)
print(a.throw(ValueError("v")))  # expect: recovered
b = g()
next(b)
try:
    b.send("value")
except AttributeError as e:
    print(e)  # expect: 'Bare' object has no attribute 'send'
