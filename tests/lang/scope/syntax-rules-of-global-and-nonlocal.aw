cases = [
    "def f():\n x = 1\n global x",
    "def f():\n print(x)\n global x",
    "def f(x):\n global x",
    "def f(x):\n nonlocal x",
    "nonlocal x",
    "def f():\n nonlocal x",
    "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
    "class A:\n nonlocal x",
    "def f():\n global x, y\n nonlocal y",
    "def f(a, a): pass",
    "lambda a, *a: 0",
    "def f():\n x: int = 1\n global x",
    "[(yield 1) for _ in []]",
    "def f(): [x := 1 for x in []]",
    "class A: [y := 1 for x in []]",
    "[i for i in (j := [1])]",
    "def f(a=1, b): pass",
    "def f(*): pass",
    "def f(**k, a): pass",
    "f(a=1, 2)",
    "f(**{}, *[])",
    "f(a=1, a=2)",
]
for c in cases:
    try:
        compile(c, "t", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
# expect: name 'x' is assigned to before global declaration
# expect: name 'x' is used prior to global declaration
# expect: name 'x' is parameter and global
# expect: name 'x' is parameter and nonlocal
# expect: nonlocal declaration not allowed at module level
# expect: no binding for nonlocal 'x' found
# expect: name 'x' is assigned to before nonlocal declaration
# expect: no binding for nonlocal 'x' found
# expect: name 'y' is nonlocal and global
# expect: duplicate argument 'a' in function definition
# expect: duplicate argument 'a' in function definition
# expect: annotated name 'x' can't be global
# expect: 'yield' inside list comprehension
# expect: assignment expression cannot rebind comprehension iteration variable 'x'
# expect: assignment expression within a comprehension cannot be used in a class body
# expect: assignment expression cannot be used in a comprehension iterable expression
# expect: parameter without a default follows parameter with a default
# expect: named arguments must follow bare *
# expect: arguments cannot follow var-keyword argument
# expect: positional argument follows keyword argument
# expect: iterable argument unpacking follows keyword argument unpacking
# expect: keyword argument repeated: a
