class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, k=0): return self.n + x + sum(more) + k

add = Adder(10)
print(add(1), add(1, 2, 3, k=4), callable(add), list(map(add, [1, 2])))
# expect: 11 20 True [11, 12]
try:
    add()
except TypeError as e:
    print(e)  # expect: Adder.__call__() missing 1 required positional argument: 'x'
class No: pass
no = No()
no.__call__ = lambda: 1
try:
    no()
except TypeError as e:
    print(e)  # expect: 'No' object is not callable
print(callable(no), callable(No))  # expect: False True
