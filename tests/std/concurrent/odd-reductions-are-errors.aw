# aw only
from concurrent.futures import ThreadPoolExecutor

def echo(x):
    return x

class Odd:
    def __init__(self, reduction):
        self.reduction = reduction

    def __reduce__(self):
        return self.reduction(self)

with ThreadPoolExecutor(1) as ex:
    def attempt(reduction):
        try:
            return ex.submit(echo, Odd(reduction)).result()
        except Exception as e:
            return f"{type(e).__name__}: {e}"[:100]

    print(attempt(lambda me: 5))  # expect: TypeError: cannot copy a 'Odd' object to a worker (argument 1): pass what it is made from, and make 
    print(attempt(lambda me: "nowhere"))  # expect: TypeError: cannot copy a 'Odd' object to a worker (argument 1): pass what it is made from, and make 
    print(attempt(lambda me: (echo, (me,))))  # expect: TypeError: an object that is made from itself cannot be copied
    print(attempt(lambda me: (echo, ([me],))))  # expect: [[...]]
    print(attempt(lambda me: 1 / 0))  # expect: ZeroDivisionError: division by zero
    print(attempt(lambda me: (sorted, ([2, 1],))))  # expect: [1, 2]
