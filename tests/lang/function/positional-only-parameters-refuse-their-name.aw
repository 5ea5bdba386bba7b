def f(a, b=2, /, c=3):
    return a, b, c

print(f(1), f(1, 5, c=6))  # expect: (1, 2, 3) (1, 5, 6)
try:
    f(a=1)
except TypeError as e:
    print(e)  # expect: f() got some positional-only arguments passed as keyword arguments: 'a'
try:
    f(1, b=2)
except TypeError as e:
    print(e)  # expect: f() got some positional-only arguments passed as keyword arguments: 'b'

def g(a, /, **rest):
    return a, rest
print(g(1, a=2, b=3))  # expect: (1, {'a': 2, 'b': 3})
