import io, sys
sys.stdin = io.StringIO("first\nsecond line\n\nlast")
print([input(), input("prompt> "), input(), input(5)])
try:
    input()
except EOFError as e:
    print(e)
sys.stdin = None
try:
    input()
except RuntimeError as e:
    print(e)
