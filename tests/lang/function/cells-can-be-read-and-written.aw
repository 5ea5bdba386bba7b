def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
f = counter()
f()
cell = f.__closure__[0]
print(cell.cell_contents, type(cell).__name__)  # expect: 1 cell
cell.cell_contents = 10
print(f())  # expect: 11
def early():
    def g(): return later
    c = g.__closure__[0]
    try:
        c.cell_contents
    except ValueError as e:
        print(e)
    later = 1
    return c.cell_contents
print(early())
# expect: Cell is empty
# expect: 1
import types
c = types.CellType(5)
print(c.cell_contents, types.CellType(1) == types.CellType(1), types.CellType(1) < types.CellType(2))  # expect: 5 True True
del c.cell_contents
try:
    c.cell_contents
except ValueError as e:
    print(e)  # expect: Cell is empty
print((lambda: 0).__closure__)  # expect: None
