def gen(a, *, b): yield a, b
async def co(a): return a
for f in (lambda: gen(), lambda: gen(1), lambda: gen(1, b=2, c=3), lambda: co(), lambda: co(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: gen() missing 1 required positional argument: 'a'
# expect: gen() missing 1 required keyword-only argument: 'b'
# expect: gen() got an unexpected keyword argument 'c'
# expect: co() missing 1 required positional argument: 'a'
# expect: co() takes 1 positional argument but 2 were given
print(next(gen(1, b=2)), gen.__name__, co.__code__.co_argcount)  # expect: (1, 2) gen 1
c = co(5)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)  # expect: 5
