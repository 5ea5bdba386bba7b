def f(values):
    total = 0
    running = [total := total + v for v in values]
    return running, total
print(f([1, 2, 3]))  # expect: ([1, 3, 6], 6)

def g():
    global top
    [top := i for i in range(4)]
g()
print(top)  # expect: 3

def h():
    seen = None
    def inner():
        nonlocal seen
        return [seen := c for c in "xyz"]
    inner()
    return seen
print(h())  # expect: z
