def f(a, *, b, c=3):
    return a, b, c

print(f(1, b=2), f(a=1, c=5, b=4))  # expect: (1, 2, 3) (1, 4, 5)
print(f.__kwdefaults__)  # expect: {'c': 3}
try:
    f(1, 2)
except TypeError as e:
    print(e)  # expect: f() takes 1 positional argument but 2 were given
try:
    f(1)
except TypeError as e:
    print(e)  # expect: f() missing 1 required keyword-only argument: 'b'
try:
    f(1, b=1, d=2)
except TypeError as e:
    print(e)  # expect: f() got an unexpected keyword argument 'd'

def g(*args, sep):
    return sep.join(args)
print(g("a", "b", sep="+"))  # expect: a+b
