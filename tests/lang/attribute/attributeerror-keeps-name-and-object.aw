class A: pass
a = A()
try:
    a.missing
except AttributeError as e:
    print(e.name, e.obj is a)  # expect: missing True
e = AttributeError("text", name="n", obj=3)
print(e.args, e.name, e.obj)  # expect: ('text',) n 3
print(AttributeError("x").name, AttributeError("x").obj)  # expect: None None
try:
    AttributeError("x", other=1)
except TypeError as e:
    print(e)  # expect: AttributeError() got an unexpected keyword argument 'other'
