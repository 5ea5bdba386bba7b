def chain(*parts):
    for part in parts:
        result = yield from part
        print("result", result)

class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if not self.n:
            raise StopIteration("lift off")
        self.n -= 1
        return self.n

for x in chain([1], "ab", (), range(2), {"k": 1}, Countdown(2)):
    print(x)
for bad in (5, None):
    try:
        list(chain(bad))
    except TypeError as e:
        print(e)
