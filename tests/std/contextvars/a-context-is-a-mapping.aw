from contextvars import Context, ContextVar, copy_context

a, b = ContextVar("a"), ContextVar("b", default=2)
empty = Context()
print(len(empty), list(empty), a in empty, empty.get(a), empty.get(a, "x"))  # expect: 0 [] False None x
def fill():
    a.set(1)
    b.set(3)
c = Context()
c.run(fill)
print(len(c), a in c, c[a], c[b], c.get(b), sorted(c.values()), sorted(v.name for v in c))
# expect: 2 True 1 3 3 [1, 3] ['a', 'b']
print(sorted((k.name, v) for k, v in c.items()), sorted(v.name for v in c.keys()))
# expect: [('a', 1), ('b', 3)] ['a', 'b']
try:
    empty[a]
except KeyError as e:
    print("KeyError", e.args == (a,))  # expect: KeyError True
for bad in ("a", 5):
    for use in (lambda: c[bad], lambda: bad in c, lambda: c.get(bad)):
        try:
            use()
        except TypeError as e:
            print(e)
            # expect: a ContextVar key was expected, got 'a'
            # expect: a ContextVar key was expected, got 'a'
            # expect: a ContextVar key was expected, got 'a'
            # expect: a ContextVar key was expected, got 5
            # expect: a ContextVar key was expected, got 5
            # expect: a ContextVar key was expected, got 5
d = c.copy()
print(d == c, d is c, Context() == Context(), c == 5)  # expect: True False True False
d.run(a.set, 9)
print(d == c, c[a], d[a])  # expect: False 1 9
try:
    c[a] = 5
except TypeError as e:
    print(e)  # expect: '_contextvars.Context' object does not support item assignment
try:
    Context(1)
except TypeError as e:
    print(e)  # expect: Context() does not accept any arguments
