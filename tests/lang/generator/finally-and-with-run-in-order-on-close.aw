class Manager:
    def __init__(self, name): self.name = name
    def __enter__(self): print("enter", self.name)
    def __exit__(self, kind, value, tb): print("exit", self.name, kind.__name__ if kind else None)

def g():
    with Manager("outer"):
        try:
            with Manager("inner"):
                yield 1
        finally:
            print("finally")

a = g()
next(a)
a.close()
b = g()
print(list(b))
