print(hash(1.0), hash(-1.0), hash(0.5), hash(-0.5), hash(0.1), hash(2.0**61), hash(1e300), hash(float("inf")), hash(float("-inf")), hash(0.0) == hash(-0.0), hash(5e-324), hash(-2.0))
# expect: 1 -2 1152921504606846976 -1152921504606846976 230584300921369408 1 1224995262755759164 314159 -314159 True 16777216 -2
print(hash(1e20) == hash(10**20), {1.0: "a"}[True], len({0.0, -0.0, 0, False}))  # expect: True a 1
