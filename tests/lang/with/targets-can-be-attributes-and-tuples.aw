class Give:
    def __init__(self, value): self.value = value
    def __enter__(self): return self.value
    def __exit__(self, *args): pass

class Box: pass
box, row = Box(), [0]
with Give((1, [2, 3])) as (a, [b, c]), Give(4) as box.x, Give(5) as row[0]:
    print(a, b, c, box.x, row)  # expect: 1 2 3 4 [5]
try:
    with Give(5) as (a, b):
        pass
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable int object
