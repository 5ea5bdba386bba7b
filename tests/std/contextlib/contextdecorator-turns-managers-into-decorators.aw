from contextlib import ContextDecorator

class Track(ContextDecorator):
    def __init__(self, name): self.name = name
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__)
        return kind is ValueError

@Track("f")
def f(ok):
    if not ok: raise ValueError
    return "fine"
print(f(True), f(False))
with Track("with") as t:
    print(t.name)
class Fresh(Track):
    def _recreate_cm(self):
        print("recreated")
        return self
print(Fresh("g")(lambda: "called")())
