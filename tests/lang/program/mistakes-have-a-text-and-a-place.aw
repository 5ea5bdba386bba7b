# What `SyntaxError` tells of mistakes: its class, its message, line and column, last line and column.
PROGRAMS = r"""
price = 3 4
print "hello"
print hello, world
if ready: print name
exec code
if x = 3: pass
while a.b = 3: pass
if f(x) = 3: pass
if x[0] = 3: pass
if 3 = x: pass
assert x = 3
f(a.b=1)
f(True=1)
f(1=2)
f(x + 1=2)
f(a=)
f(a, b=, c)
f(*args=1)
f(**kwargs={})
f(a=1, 2)
f(**k, 1)
f(**k, *a)
f(a=1, a=2)
f(x for x in y, 1)
f(1, x for x in y)
f(print=1 2)
[1 2]
[1, 2 3]
(1 2)
{1: 2 3: 4}
{1: 2, 3}
{1: 2, 3:}
{1:}
{1: *x}
[x, y for x, y in z]
{x, y for x, y in z}
[*x for x in y]
{**x for x in y}
[x for x in y z]
(x := 1) = 2
x := 1
(x.y := 1)
(x[0] := 1)
(f() := 1)
((a, b) := 1)
(True := 1)
f() = 1
f() += 1
1 = x
"a" = x
x + 1 = 2
-x = 1
not x = 1
None = 1
True = 1
... = 1
a, f() = 1, 2
[a, 1] = 1, 2
(a, b): int = 1
[a, b]: int
*a = 1
*a, *b = x
x = *a
x = yield = 1
(yield) = 1
yield = 1
lambda: 1 = 2
a if b else c = 1
x = {} = [] = 1
for f() in x: pass
for x in: pass
for x y in z: pass
for 1 in x: pass
with a as f(): pass
with a as 1: pass
del f()
del 1
del (a, b + 1)
import a.b as c.d
import a from b
import
from a import
from a import b,
from a import (b, c
from . import *, a
from a import b as c.d
import a as 1
def f(a, a): pass
def f(a=1, b): pass
def f(*): pass
def f(*, **k): pass
def f(**k, a): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
def f(/, a): pass
def f(*, a, /): pass
def f(a, (b, c)): pass
def f(a=): pass
def f(*a=1): pass
def f(**k=1): pass
def f(a, /*, b): pass
def f(1): pass
def f: pass
def (a): pass
def f(a) pass
lambda (a, b): 1
lambda a, a: 1
lambda a=1, b: 1
lambda *a=1: 1
lambda a=: 1
class : pass
class A[]: pass
def f[T, T](): pass
def f[*T: int](): pass
def f[**P: (int, str)](): pass
type A[T: (yield)] = int
type A[T = (x := 1)] = int
return 1
yield 1
yield from x
await x
async for x in y: pass
async with x: pass
[x async for x in y]
break
continue
nonlocal x
class = 1
raise = 1
for = 1
x = class
f(class=1)
x.class
3 + not x
- not x
x is is y
x not y
a ? b : c
a $ b
1x
0x
0xg
0b12
0o8
1__0
1_
012
1.e
1e
1abc
'abc
"abc\"
f'abc
'\x1'
'\u12'
'\U00110000'
'C:\Users'
'\N{no such name}'
'\N'
'é\x1'
b'\x1'
b'é'
f'{}'
f'{ }'
f'{!r}'
f'{:x}'
f'{=}'
f'{a!}'
f'{a!x}'
f'{a!r x}'
f'{a b}'
f'{a,}'
f'{,}'
f'{*a}'
f'{**a}'
f'{.a}'
f'{a +}'
f'{a.}'
f'{lambda x: 1}'
f'{'
f'{a'
f'{a:'
f'{a!r'
f'}'
f'{a}}'
f'{a]}'
f'{(a}'
f'{"a'
f'{a = b}'
f'{a:{}}'
f'{class}'
f'{x := 1'
f'\N{no such name}'
(
(1, [2
(]
)
[1, 2)
{1, 2]
x = (1,
a b c
if True
while True
else: pass
elif x: pass
except: pass
try: pass
try: x = 1
if x: pass else: pass
x = 1 if 2
x = 1 if 2 else
x = 1 if 2 else pass
x = 1 if pass else 2
match x: case 1: pass
a, b += 1
(a) += 1 2
x = 1;; y = 2
@
global x, x y
@f x
assert
raise x from
del
x = = 1
x == = 1
x.1
x[1:2:3:4]
x[]
x[1, *]
{*}
{**}
*
**x
print(**x y)
print(end="")x
""".strip().split("\n")

PROGRAMS += [
    "if x:\npass",
    "for x in y:\npass",
    "def f():\npass",
    "class A:\nx = 1",
    "try:\npass",
    "try:\n    pass\nexcept:\npass",
    "try:\n    pass\nx = 1",
    "try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass",
    "try:\n    pass\nexcept A, B:\n    pass",
    "try:\n    pass\nexcept A, B as c:\n    pass",
    "try:\n    pass\nexcept* A, B:\n    pass",
    "try:\n    pass\nexcept*:\n    pass",
    "try:\n    pass\nexcept A:\n    pass\nexcept* B:\n    pass",
    "with x:\npass",
    "while x:\n    pass\nelse:\npass",
    "if x:\n    a\n  b",
    "if x:\n        a\n    b",
    "x = 1\n  y = 2",
    "if x:\n\ta\n        b",
    "def f():\n    x = 1\n    global x",
    "def f():\n    print(x)\n    global x",
    "def f(x):\n    global x",
    "def f():\n    nonlocal y",
    "def f():\n    x: int\n    global x",
    "def f():\n    global x\n    x: int",
    "def f():\n    def g():\n        x = 1\n        nonlocal x\n    x = 2",
    "def f():\n    await x",
    "def f():\n    async with x:\n        pass\n    return 1",
    "def f():\n    async for x in y:\n        pass",
    "def f():\n    return [x async for x in y]",
    "async def f():\n    yield 1\n    return 2",
    "async def f():\n    yield from x",
    "def f():\n    from a import *",
    "class A:\n    return 1",
    "class A:\n    yield 1",
    "class A:\n    x = [y := 1 for z in w]",
    "[x := 1 for x in y]",
    "[y for y in (z := x)]",
    "for x in y:\n    def f():\n        break",
    "while x:\n    class A:\n        continue",
    "x = [1,\n     2 3,\n     4]",
    "x = [1,\n     2\n     3]",
    "f(a,\n  b c)",
    "x = (1,\n     2",
    "x = '''abc\ndef",
    "x = f'''abc\n{def}'''",
    "x = f'''abc\n{a b}'''",
    "x = {\n  'a': 1\n  'b': 2\n}",
    "print('a'\nprint('b')",
    "x = 1 +\ny = 2",
    "x = \\ 1",
    "a = “b”",
    "x = 1\u00a0+ 2",
    "match x:\n    case 1 as _:\n        pass",
    "match x:\n    case a | b:\n        pass",
    "match x:\n    case a | 1:\n        pass",
    "match x:\n    case a:\n        pass\n    case b:\n        pass",
    "match x:\n    case _:\n        pass\n    case b:\n        pass",
    "match x:\n    case [a, a]:\n        pass",
    "match x:\n    case [*a, *b]:\n        pass",
    "match x:\n    case {'a': 1, 'a': 2}:\n        pass",
    "match x:\n    case {**a, 'b': 1}:\n        pass",
    "match x:\n    case A(a=1, a=2):\n        pass",
    "match x:\n    case A(a=1, 2):\n        pass",
    "match x:\n    case 1 + 2:\n        pass",
    "x = 1\nfrom __future__ import annotations",
    "from __future__ import braces",
    "from __future__ import nothing",
    "__debug__ = 1",
    "x.__debug__ = 1",
    "f(__debug__=1)",
    "del __debug__",
]

for program in PROGRAMS:
    try:
        compile(program + "\n", "<text>", "exec")
    except SyntaxError as e:
        print(repr(program), "-", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    else:
        print(repr(program), "is right")
