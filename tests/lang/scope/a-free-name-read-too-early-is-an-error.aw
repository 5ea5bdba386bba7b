def outer():
    def inner():
        return late
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
        # expect: NameError cannot access free variable 'late' where it is not associated with a value in enclosing scope
    late = 1
    return inner()

print(outer())  # expect: 1
try:
    outer_missing
except NameError as e:
    print(e, e.name)  # expect: name 'outer_missing' is not defined outer_missing

def uses():
    return undefined_function(3)
try:
    uses()
except NameError as e:
    print(e)  # expect: name 'undefined_function' is not defined
