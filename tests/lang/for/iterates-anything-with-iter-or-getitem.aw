class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

class Squares:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i

print(list(Countdown(3)), [x for x in Squares()])  # expect: [2, 1, 0] [0, 1, 4]
print(max(Squares()), 4 in Squares(), 5 in Squares())  # expect: 4 True False

class NotIterator:
    def __iter__(self):
        return 5
try:
    for x in NotIterator():
        pass
except TypeError as e:
    print(e)  # expect: iter() returned non-iterator of type 'int'
