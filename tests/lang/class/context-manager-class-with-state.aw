class Transaction:
    log = []
    def __enter__(self):
        self.log.append("begin")
        return self
    def __exit__(self, kind, value, tb):
        self.log.append("rollback " + kind.__name__ if kind else "commit")
        return kind is ValueError
with Transaction(): pass
with Transaction(): raise ValueError
try:
    with Transaction(): raise KeyError("k")
except KeyError as e:
    print("outside", e)  # expect: outside 'k'
print(Transaction.log)  # expect: ['begin', 'commit', 'begin', 'rollback ValueError', 'begin', 'rollback KeyError']
def f():
    for i in range(3):
        with Transaction():
            if i == 1: return i
print(f(), Transaction.log[-4:])  # expect: 1 ['begin', 'commit', 'begin', 'commit']
