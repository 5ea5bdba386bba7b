# Each program is compiled twice: with warnings collected, and with warnings as errors.
import warnings


def compiled(program, action):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action)
        try:
            compile(program, "<text>", "exec")
        except SyntaxError as e:
            print("   ", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    for given in log:
        print("   ", given.category.__name__, given.message, given.filename, given.lineno)


PROGRAMS = r"""
1if x else 2
[0x1for x in y]
1.5if x else 2
0o7or x
0b1and x
1_0in [3]
'\d'
b'\d' rb'\d'
'\777'
b'\400'
'\8' '\é' '\N{DIGIT ONE}' '\377'
f'\d{1}\q'
f'\{1}'
1 is 2
x is ()
x is not 'a'
x is -1
x is (1, 2)
x is (1, y)
None is x is ...
x is f'a'
1 + 2 is x
x == 1 is y
'a' is x is 'b'
assert (x, 'message')
assert ()
(1, 2)(3)
[1](2)
{}()
'a'()
('a' 'b')()
f'a'()
1()
-1()
None()
(x for x in y)()
(lambda: 1)()
1[2]
None[0]
{1}[0]
(lambda: 1)[0]
(x for x in y)[0]
'a'['b']
[1]['a']
[1][1, 2]
(1, 2)[1.5]
[1][True]
[1][1:2]
'a'[None]
[x for x in y]['a']
{}[1](2)
[1]['a'] = 3
del [1]['a']
print('a' is 'b', 1 is 2)
"""
for program in PROGRAMS.strip().split("\n"):
    print(program)
    compiled(program, "always")
    compiled(program, "error")

# the line is that of the token, of the call, of the comparison
compiled("x = '''\n\\d\n'''\n[1,\n 2]\\\n(3)\nclass A:\n  def f(self):\n    return self is 1\n", "always")
# nothing is warned of in a program that is none
compiled("x is 1\nx =", "always")

# the filters know the file as a module
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", module="noisy")
    compile("x is 1", "noisy.py", "exec")
    compile("x is 1", "quiet.py", "exec")
    eval("'a' is 'a'")
    exec("1 is 1")
print([given.filename for given in log])
