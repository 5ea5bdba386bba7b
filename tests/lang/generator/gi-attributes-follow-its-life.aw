def inner():
    yield 1
    yield 2

def g():
    yield from inner()

a = g()
print(a.gi_running, a.gi_suspended, a.gi_yieldfrom, a.gi_frame is None, a.gi_code is g.__code__)
# expect: False False None False True
next(a)
print(a.gi_running, a.gi_suspended, a.gi_yieldfrom.__name__, a.gi_frame is None, a.gi_code.co_name)
# expect: False True inner False g
list(a)
print(a.gi_running, a.gi_suspended, a.gi_yieldfrom, a.gi_frame, a.gi_code.co_name)  # expect: False False None None g
for name in ("gi_running", "gi_code", "gi_frame", "gi_yieldfrom"):
    try:
        setattr(a, name, 1)
    except AttributeError as e:
        print(e)
        # expect: attribute 'gi_running' of 'generator' objects is not writable
        # expect: attribute 'gi_code' of 'generator' objects is not writable
        # expect: attribute 'gi_frame' of 'generator' objects is not writable
        # expect: attribute 'gi_yieldfrom' of 'generator' objects is not writable
