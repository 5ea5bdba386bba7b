def count(n):
    print("start")
    for i in range(n):
        yield i
        print("after", i)
    print("end")

g = count(2)
print(type(g), iter(g) is g)  # expect: <class 'generator'> True
print(next(g))
# expect: start
# expect: 0
print(next(g))
# expect: after 0
# expect: 1
try:
    next(g)
    # expect: after 1
    # expect: end
except StopIteration as e:
    print("stop", e.value)  # expect: stop None
print(next(g, "default"), list(count(0)))
# expect: start
# expect: end
# expect: default []
