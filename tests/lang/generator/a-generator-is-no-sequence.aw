def g(): yield 1

a = g()
for attempt in (lambda: len(a), lambda: a[0], lambda: a + a, lambda: reversed(a), lambda: a()):
    try:
        attempt()
    except TypeError as e:
        print(e)
        # expect: object of type 'generator' has no len()
        # expect: 'generator' object is not subscriptable
        # expect: unsupported operand type(s) for +: 'generator' and 'generator'
        # expect: 'generator' object is not reversible
        # expect: 'generator' object is not callable
print(iter(a) is a, bool(a), a == a, hash(a) == hash(a), type(a).__name__)  # expect: True True True True generator
try:
    a.attribute = 1
except AttributeError as e:
    print(e)  # expect: 'generator' object has no attribute 'attribute' and no __dict__ for setting new attributes
try:
    type(a)()
except TypeError as e:
    print(e)  # expect: cannot create 'generator' instances
