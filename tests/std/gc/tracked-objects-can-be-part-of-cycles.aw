import gc

class Thing: pass

for value in (1, "text", None, 1.5, b"x", True):
    print(gc.is_tracked(value), end=" ")
print()
for value in ([], [1], {"a": []}, Thing(), (Thing(),), Thing, len, lambda: 0):
    print(gc.is_tracked(value), end=" ")
print()
