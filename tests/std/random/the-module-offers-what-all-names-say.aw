import random
print(sorted(random.__all__))
print(all(hasattr(random, n) for n in random.__all__), isinstance(random._inst, random.Random))
