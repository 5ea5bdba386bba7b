class Box:
    pass


box = Box()
try:
    box.side
except AttributeError as e:
    print(e, e.name, e.obj is box, e.args)
    # expect: 'Box' object has no attribute 'side' side True ("'Box' object has no attribute 'side'",)
try:
    "".nothing
except AttributeError as e:
    print(e, e.name, repr(e.obj))  # expect: 'str' object has no attribute 'nothing' nothing ''
try:
    Box.missing
except AttributeError as e:
    print(e, e.name, e.obj is Box)  # expect: type object 'Box' has no attribute 'missing' missing True
e = AttributeError("m", name="n", obj=3)
print(e.name, e.obj, e.args, AttributeError().name, AttributeError().obj)  # expect: n 3 ('m',) None None
for kwargs in ({"nam": 1}, {"name": 1, "value": 2}):
    try:
        AttributeError(**kwargs)
    except TypeError as error:
        print(error)
        # expect: AttributeError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
        # expect: AttributeError() got an unexpected keyword argument 'value'
