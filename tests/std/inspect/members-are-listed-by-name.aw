import inspect

class A:
    x = 1
    def f(self): pass
class B(A):
    y = 2
    def g(self): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): return "property value"

names = [n for n, v in inspect.getmembers(B) if not n.startswith("__")]
print(names)  # expect: ['f', 'g', 'p', 's', 'x', 'y']
print([n for n, v in inspect.getmembers(B, inspect.isfunction)])  # expect: ['f', 'g', 's']
print([(n, v) for n, v in inspect.getmembers(B(), lambda v: isinstance(v, (int, str))) if not n.startswith("__")])
# expect: [('p', 'property value'), ('x', 1), ('y', 2)]
print([n for n, v in inspect.getmembers_static(B()) if not n.startswith("__")], type(inspect.getattr_static(B(), "p")).__name__)
# expect: ['f', 'g', 'p', 's', 'x', 'y'] property
print(inspect.getmro(B), inspect.getattr_static(B, "missing", "default"))
# expect: (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) default
try:
    inspect.getattr_static(B, "missing")
except AttributeError as e:
    print(e)  # expect: missing
