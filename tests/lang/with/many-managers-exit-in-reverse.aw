class Step:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return self.swallow


with Step("a") as a, Step("b") as b, Step("c") as c:
    print(a, b, c)
    # expect: enter a
    # expect: enter b
    # expect: enter c
    # expect: a b c
    # expect: exit c None
    # expect: exit b None
    # expect: exit a None
with (
    Step("x"),
    Step("y", True) as y,
    Step("z"),
):
    raise ValueError("swallowed by y")
    # expect: enter x
    # expect: enter y
    # expect: enter z
    # expect: exit z ValueError
    # expect: exit y ValueError
    # expect: exit x None
print("on")  # expect: on
