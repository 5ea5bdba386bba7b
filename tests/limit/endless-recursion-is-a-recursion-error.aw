def f(n):
    return f(n + 1) + 1

try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, e)  # expect: RecursionError maximum recursion depth exceeded

def still_works(n):
    return 0 if n == 0 else 1 + still_works(n - 1)
print(still_works(500))  # expect: 500

class C:
    def __getattr__(self, name):
        return getattr(self, name + "x")
try:
    C().a
except RecursionError:
    print("through getattr")  # expect: through getattr

class R:
    def __repr__(self):
        return repr(self)
try:
    repr(R())
except RecursionError:
    print("through repr")  # expect: through repr
