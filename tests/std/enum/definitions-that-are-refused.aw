from enum import Enum, Flag, IntEnum


def attempt(source):
    try:
        exec(source, {"Enum": Enum, "Flag": Flag, "IntEnum": IntEnum})
        print("accepted")
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


attempt("class A(Enum):\n X = 1\n X = 2")  # expect: TypeError 'X' already defined as 1
attempt("class A(Enum):\n mro = 1")  # expect: ValueError invalid enum member name(s) 'mro'
attempt("class A(Enum):\n _odd_ = 1")
# expect: ValueError _sunder_ names, such as '_odd_', are reserved for future Enum use
attempt("class A(Enum):\n X = 1\n def X(self): pass")  # expect: TypeError 'X' already defined as 1
attempt("class A(Enum):\n X = 1\nclass B(A):\n Y = 2")  # expect: TypeError <enum 'B'> cannot extend <enum 'A'>
attempt("class A(Enum):\n def f(self): pass\nclass B(A):\n Y = 2")  # expect: accepted
attempt("class A(IntEnum):\n X = 'a'")  # expect: ValueError invalid literal for int() with base 10: 'a'
attempt("class A(Flag):\n X = 'a'")  # expect: accepted
attempt("class A(Enum):\n __private = 1\nprint(list(A), A._A__private)")  # expect: [] 1
# expect: accepted
attempt("class A(Enum):\n X = 1\n @property\n def name(self): return 'mine'\nprint(A.X.name, A.X._name_)")
# expect: mine X
# expect: accepted
attempt("class A(Enum):\n X = 1\n Y = lambda self: 5\nprint(list(A), A.X.Y())")  # expect: [<A.X: 1>] 5
# expect: accepted
