late = [lambda: i for i in range(3)]
print([f() for f in late])  # expect: [2, 2, 2]
early = [lambda i=i: i for i in range(3)]
print([f() for f in early])  # expect: [0, 1, 2]

def make():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    i = "changed"
    return fs
print([f() for f in make()])  # expect: ['changed', 'changed', 'changed']

def adder(n):
    return lambda x: x + n
print([adder(k)(10) for k in (1, 2)], adder(3).__closure__[0].cell_contents)  # expect: [11, 12] 3
