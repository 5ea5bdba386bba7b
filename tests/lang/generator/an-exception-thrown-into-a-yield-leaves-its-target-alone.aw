import asyncio

def g(how):
    got = "before"
    try:
        got = yield how
    finally:
        print(how, got)

for how in ("closed", "thrown"):
    x = g(how)
    next(x)
    try:
        if how == "closed":
            x.close()
        else:
            x.throw(ValueError)
    except ValueError:
        print("came out")
# expect: closed before
# expect: thrown before
# expect: came out

def unbound():
    try:
        got = yield
    finally:
        print(got)

x = unbound()
next(x)
try:
    x.close()
except UnboundLocalError as error:
    print(error)  # expect: cannot access local variable 'got' where it is not associated with a value

class Ones:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

def delegates():
    got = "before"
    try:
        got = yield from Ones()
    except KeyError:
        print(got)

x = delegates()
next(x)
try:
    x.throw(KeyError)
except StopIteration:
    print("ended")
# expect: before
# expect: ended

async def asynchronous():
    got = "before"
    try:
        got = yield 1
    except KeyError:
        print(got)
    try:
        got = yield 2
    finally:
        print(got)

async def main():
    a = asynchronous()
    await anext(a)
    print(await a.athrow(KeyError))
    await a.aclose()

asyncio.run(main())
# expect: before
# expect: 2
# expect: before
