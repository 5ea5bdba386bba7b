import random
for seed in (0, 1, -1, 42, 2**32, 2**70, "text", "", b"bytes", bytearray(b"ba"), 1.5, -0.0, True, "é€"):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(40))
random.seed(5, version=1)
print(random.random())
random.seed("abc", version=1)
print(random.random())
random.seed(b"abc", version=1)
print(random.random())
for bad in ([], (1, 2), {}):
    try:
        random.seed(bad)
    except TypeError as e:
        print(e)
