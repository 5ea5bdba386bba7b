def down(n):
    return down(n + 1)


for _ in range(3):
    try:
        down(0)
    except RecursionError as e:
        print(type(e).__name__, isinstance(e, RuntimeError), str(e)[:32])
        # expect: RecursionError True maximum recursion depth exceeded
        # expect: RecursionError True maximum recursion depth exceeded
        # expect: RecursionError True maximum recursion depth exceeded


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth(0) > 500)  # expect: True
