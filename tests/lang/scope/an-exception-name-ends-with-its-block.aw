e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
try:
    e
except NameError as error:
    print(error)  # expect: name 'e' is not defined

def f():
    try:
        raise ValueError("x")
    except ValueError as err:
        kept = err
    try:
        err
    except UnboundLocalError as again:
        return kept, str(again)
print(f())
# expect: (ValueError('x'), "cannot access local variable 'err' where it is not associated with a value")
