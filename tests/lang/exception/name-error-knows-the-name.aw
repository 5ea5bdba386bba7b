try:
    unknown
except NameError as e:
    print(e, e.name, e.args)  # expect: name 'unknown' is not defined unknown ("name 'unknown' is not defined",)


def local():
    print(x)
    x = 1


try:
    local()
except UnboundLocalError as e:
    print(e, e.name)  # expect: cannot access local variable 'x' where it is not associated with a value None


def outer():
    def inner():
        return late

    inner()
    late = 1


try:
    outer()
except NameError as e:
    print(type(e).__name__, e, e.name)
    # expect: NameError cannot access free variable 'late' where it is not associated with a value in enclosing scope late
try:
    del never
except NameError as e:
    print(e, e.name)  # expect: name 'never' is not defined never
print(NameError("m", name="n").name, NameError().name, UnboundLocalError(name="z").name)  # expect: n None z
