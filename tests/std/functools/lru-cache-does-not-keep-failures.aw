from functools import lru_cache

attempts = []


@lru_cache
def risky(n):
    attempts.append(n)
    if len(attempts) < 3:
        raise ValueError(f"attempt {len(attempts)}")
    return n


for _ in range(4):
    try:
        print(risky(7))
    except ValueError as e:
        print(e)
print(attempts, risky.cache_info())
