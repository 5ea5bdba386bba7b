import random

for seed in (0, 42, -5, 2**100 + 7, "hello", b"xy", 3.5):
    random.seed(seed)
    print(random.random(), random.randint(1, 100), random.getrandbits(70), random.choice("abcdef"))
# expect: 0.8444218515250481 98 44651664552134903426 c
# expect: 0.6394267984578837 4 281774556622676705531 b
# expect: 0.6229016948897019 95 826325471441701108668 f
# expect: 0.41604161323913513 42 416097129682632457514 f
# expect: 0.3537754404730722 85 139228744674818433191 b
# expect: 0.9186846552409125 22 806009730148884628837 a
# expect: 0.3039190124834461 30 16824226229218225271 e
r = random.Random(7)
items = list(range(10))
r.shuffle(items)
print(items, r.sample(range(100), 5), r.sample([1, 2, 3], 3), r.sample(range(1000), 30)[:5])
# expect: [8, 3, 1, 4, 7, 0, 9, 6, 2, 5] [64, 27, 4, 11, 55] [2, 1, 3] [92, 564, 434, 60, 846]
print(r.choices("abc", k=5), r.choices([1, 2, 3], weights=[1, 2, 3], k=4), r.randrange(0, 100, 7), r.randbytes(5))
# expect: ['b', 'c', 'a', 'b', 'a'] [1, 3, 3, 3] 49 b'T\xb1.\xae\x88'
state = r.getstate()
numbers = [r.random() for _ in range(700)]
r.setstate(state)
print(numbers == [r.random() for _ in range(700)])  # expect: True
