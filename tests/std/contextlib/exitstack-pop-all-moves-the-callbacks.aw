from contextlib import ExitStack

def build(fail):
    with ExitStack() as stack:
    # expect: undo 1
    # expect: undo 0
        for n in range(3):
            stack.callback(print, "undo", n)
            if fail and n == 1:
                raise ValueError("failed halfway")
        return stack.pop_all()

try:
    build(True)
except ValueError as e:
    print(e)  # expect: failed halfway
kept = build(False)
print("built")  # expect: built
kept.close()
# expect: undo 2
# expect: undo 1
# expect: undo 0
with ExitStack() as empty:
    other = empty.pop_all()
print(type(other) is ExitStack)  # expect: True
