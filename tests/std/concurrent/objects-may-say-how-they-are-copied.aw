# aw only
from concurrent.futures import ThreadPoolExecutor

class Picky:
    def __init__(self, n):
        self.n, self.handle = n, (i for i in ())

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        self.n, self.handle = state["n"], "opened again"

class Remade:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Remade, (self.n + 1,)

with ThreadPoolExecutor(1) as ex:
    print(ex.submit(lambda p: (p.n, p.handle), Picky(3)).result())  # expect: (3, 'opened again')
    print(ex.submit(lambda r: r.n, Remade(1)).result())  # expect: 2
    print(ex.submit(lambda r: r, Remade(1)).result().n)  # expect: 3
