import random
a, b = random.Random(5), random.Random(5)
print([a.random() for _ in range(3)] == [b.random() for _ in range(3)], a.randint(1, 100), b.randint(1, 100), random.Random("s").random(), random.Random(x=5).random() == random.Random(5).random())
random.seed(1)
x = random.random()
a.seed(99)
random.seed(1)
print(x == random.random(), isinstance(a, random.Random), type(random.random()).__name__)
class Fixed(random.Random):
    def random(self):
        return 0.25
f = Fixed()
print(f.random(), f.uniform(0, 4), f.choice("abcd"), f.randrange(8), f.shuffle([1, 2]), f.gauss(0, 1) == f.gauss(0, 1), f.sample(range(10), 2))
try:
    random.Random([])
except TypeError as e:
    print(e)
