import sys
def f(n): return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print(str(e)[:32])  # expect: maximum recursion depth exceeded
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
try:
    A().y
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
class E:
    def __eq__(self, o): return self == o
try:
    E() == E()
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
