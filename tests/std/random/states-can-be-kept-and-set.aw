import random
random.seed(1)
random.gauss()
state = random.getstate()
first = [random.random(), random.gauss(), random.randint(1, 9)]
random.setstate(state)
print(first == [random.random(), random.gauss(), random.randint(1, 9)], state[0], len(state[1]), state[1][:3], state[1][-1], state[2])
for bad in (5, (3, (1, 2), None), (4, state[1], None), (3, ("x",) * 625, None)):
    try:
        random.setstate(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
