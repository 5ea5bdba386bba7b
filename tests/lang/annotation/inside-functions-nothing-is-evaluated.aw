def f():
    x: undefined_thing = 5
    y: also.undefined
    print(x)
    try:
        y
    except UnboundLocalError as e:
        print(e)
f()
# expect: 5
# expect: cannot access local variable 'y' where it is not associated with a value
def g():
    x: int
    x[0]: int = 1
try:
    g()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'x' where it is not associated with a value
try:
    m: missing_name
except NameError as e:
    print(e)  # expect: name 'missing_name' is not defined
