x = 10
print(eval("x + 1"), eval("a * 2", {"a": 21}), eval("[i for i in range(3)]"), eval("(lambda n: n)(4)"))
# expect: 11 42 [0, 1, 2] 4
space = {}
exec("y = 5\ndef f(n):\n    return n + y", space)
print(space["f"](1), space["y"], "y" in globals())  # expect: 6 5 False
exec("z = x * 2")
print(z)  # expect: 20
code = compile("1 + 2", "<text>", "eval")
print(eval(code), type(code).__name__)  # expect: 3 code
for text in ("1 +", "x = 1", "", "1 1"):
    try:
        eval(text)
    except SyntaxError as e:
        print(type(e).__name__)
        # expect: SyntaxError
        # expect: SyntaxError
        # expect: SyntaxError
        # expect: SyntaxError
try:
    eval("nope")
except NameError as e:
    print(e)  # expect: name 'nope' is not defined
try:
    eval(5)
except TypeError as e:
    print(e)  # expect: eval() arg 1 must be a string, bytes or code object
