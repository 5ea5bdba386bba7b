def g(n):
    x = n * 2
    yield x
    y = x + 1
    yield y

a = g(5)
print(a.gi_frame.f_lineno, a.gi_frame.f_locals)  # expect: 1 {'n': 5}
next(a)
print(a.gi_frame.f_lineno, a.gi_frame.f_locals, a.gi_frame.f_code.co_name)  # expect: 3 {'n': 5, 'x': 10} g
next(a)
print(a.gi_frame.f_lineno, a.gi_frame.f_locals)  # expect: 5 {'n': 5, 'x': 10, 'y': 11}
list(a)
print(a.gi_frame)  # expect: None
