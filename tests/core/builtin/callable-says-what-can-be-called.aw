class Yes:
    def __call__(self):
        pass
class No:
    pass
no = No()
no.__call__ = lambda: 1
print(callable(Yes()), callable(No()), callable(no), callable(Yes), callable(len), callable(print.__call__), callable([].append), callable(lambda: 0), callable(5), callable("x"), callable(type), callable(None))
# expect: True False False True True True True True False False True False
try:
    no()
except TypeError as e:
    print(e)  # expect: 'No' object is not callable
