class Log:
    def __init__(self, name): self.name = name
    def __enter__(self): return self
    def __exit__(self, *args): print("exit", self.name, args)

def f():
    with Log("f"):
        return "value"

print(f())
# expect: exit f (None, None, None)
# expect: value
for i in range(3):
    with Log(i):
        if i == 0:
            continue
        if i == 1:
            break
# expect: exit 0 (None, None, None)
# expect: exit 1 (None, None, None)

def g():
    with Log("g"):
        yield 1

print(list(g()))
# expect: exit g (None, None, None)
# expect: [1]
