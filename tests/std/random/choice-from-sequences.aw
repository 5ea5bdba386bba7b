import random
random.seed(11)
print([random.choice("abc") for _ in range(8)], [random.choice(range(100)) for _ in range(4)], random.choice([5]), random.choice((1, 2, 3)))
for bad in ([], "", (), range(0), {}, {1, 2}, 5, None):
    try:
        print(random.choice(bad))
    except (IndexError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
