def g():
    while True:
        try:
            yield "ready"
        except ValueError as e:
            print("caught", e)
            yield "handled"

it = g()
print(next(it))  # expect: ready
print(it.throw(ValueError("one")))
# expect: caught one
# expect: handled
print(next(it))  # expect: ready
try:
    it.throw(KeyError("two"))
except KeyError as e:
    print("out", e)  # expect: out 'two'
print(list(it))  # expect: []
fresh = g()
try:
    fresh.throw(RuntimeError("early"))
except RuntimeError as e:
    print(e)  # expect: early
try:
    fresh.throw(5)
except TypeError as e:
    print(e)  # expect: exceptions must be classes or instances deriving from BaseException, not int
