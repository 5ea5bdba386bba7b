import io, sys
real = sys.stdout
sys.stdout = io.StringIO()
print("caught", 1)
text = sys.stdout.getvalue()
sys.stdout = real
print(repr(text))
class S:
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"
class Bad:
    def __str__(self):
        return 5
print(S(), [S()], (S(),), {S(): S()})
try:
    print("before", Bad())
except TypeError as e:
    print()
    print(e)
sys.stdout = None
print("nowhere")
sys.stdout = real
