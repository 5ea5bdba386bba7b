def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
class A: pass
def op(a, b, code):
    ns = {"a": a, "b": b}
    show(lambda: exec(code, ns))
for sign in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"):
    op(A(), 1, f"a {sign}= b")
# expect: unsupported operand type(s) for +=: 'A' and 'int'
# expect: unsupported operand type(s) for -=: 'A' and 'int'
# expect: unsupported operand type(s) for *=: 'A' and 'int'
# expect: unsupported operand type(s) for /=: 'A' and 'int'
# expect: unsupported operand type(s) for //=: 'A' and 'int'
# expect: unsupported operand type(s) for %=: 'A' and 'int'
# expect: unsupported operand type(s) for **=: 'A' and 'int'
# expect: unsupported operand type(s) for @=: 'A' and 'int'
# expect: unsupported operand type(s) for <<=: 'A' and 'int'
# expect: unsupported operand type(s) for >>=: 'A' and 'int'
# expect: unsupported operand type(s) for &=: 'A' and 'int'
# expect: unsupported operand type(s) for |=: 'A' and 'int'
# expect: unsupported operand type(s) for ^=: 'A' and 'int'
op(1, "x", "a += b")  # expect: unsupported operand type(s) for +=: 'int' and 'str'
op("x", 1, "a += b")  # expect: can only concatenate str (not "int") to str
op([1], 5, "a += b")  # expect: 'int' object is not iterable
op((1,), [2], "a += b")  # expect: can only concatenate tuple (not "list") to tuple
op("x", "y", "a *= b")  # expect: can't multiply sequence by non-int of type 'str'
op([1], "y", "a *= b")  # expect: can't multiply sequence by non-int of type 'str'
op({1}, [1], "a |= b")  # expect: unsupported operand type(s) for |=: 'set' and 'list'
op({1}, [1], "a -= b")  # expect: unsupported operand type(s) for -=: 'set' and 'list'
op({}, 5, "a |= b")  # expect: 'int' object is not iterable
