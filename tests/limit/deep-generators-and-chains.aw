def nest(n):
    if n:
        yield n
        yield from nest(n - 1)

print(sum(nest(300)))  # expect: 45150

def forever():
    yield from forever()
try:
    next(forever())
except RecursionError:
    print("RecursionError")  # expect: RecursionError

it = iter(range(5))
for _ in range(200):
    it = map(lambda x: x + 1, it)
print(list(it))  # expect: [200, 201, 202, 203, 204]
error = None
for i in range(10000):
    new = ValueError(i)
    new.__context__ = error
    error = new
depth = 0
while error:
    error = error.__context__
    depth += 1
print(depth)  # expect: 10000
