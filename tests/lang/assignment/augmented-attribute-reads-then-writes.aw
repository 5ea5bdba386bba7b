class Counter:
    total = 100

c = Counter()
c.total += 1
print(c.total, Counter.total)  # expect: 101 100

class Logged:
    def __getattr__(self, name):
        print("get", name)  # expect: get n
        return 1

    def __setattr__(self, name, value):
        print("set", name, value)  # expect: set n 5

Logged().n += 4
try:
    c.missing += 1
except AttributeError as e:
    print(e)  # expect: 'Counter' object has no attribute 'missing'
