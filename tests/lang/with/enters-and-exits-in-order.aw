class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("close", self.name, kind and kind.__name__, value)

with Door("a") as a, Door("b") as b:
    print(a, b)
    # expect: open a
    # expect: open b
    # expect: A B
    # expect: close b None None
    # expect: close a None None
with (
    Door("c") as c,
    Door("d"),
):
    print(c)
    # expect: open c
    # expect: open d
    # expect: C
    # expect: close d None None
    # expect: close c None None
try:
    with Door("e"):
        raise ValueError("inside")
        # expect: open e
        # expect: close e ValueError inside
except ValueError as e:
    print("passed on", e)  # expect: passed on inside
