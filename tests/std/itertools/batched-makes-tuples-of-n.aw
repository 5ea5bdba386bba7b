from itertools import batched

print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched(range(4), 2)), list(batched([1], n=10**9)))
for strict in (False, True):
    it = batched(range(5), 2, strict=strict)
    try:
        for part in it:
            print(part)
    except ValueError as e:
        print(e)
    print(list(it))
for wrong in (lambda: batched([], 0), lambda: batched([], -1), lambda: batched([], "2"), lambda: batched(3, 2)):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
