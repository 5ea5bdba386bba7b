# fannkuch: over all permutations the most flips, and a checksum; then pancake sorting of one stack.
def fannkuch(n):
    order, counts = list(range(n)), [0] * n
    most = checksum = number = 0
    r = n
    while True:
        while r > 1:
            counts[r - 1] = r
            r -= 1
        if order[0]:
            flips, stack = 0, order[:]
            while first := stack[0]:
                stack[: first + 1] = stack[first::-1]
                flips += 1
            most = max(most, flips)
            checksum += flips if number % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most, number + 1
            order.insert(r, order.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1
        number += 1


def flip(stack, k):
    return stack[k - 1 :: -1] + stack[k:] if k else stack


def sort(stack):
    flips = []
    for size in range(len(stack), 1, -1):
        at = stack.index(max(stack[:size]))
        if at + 1 == size:
            continue
        for k in (at + 1, size):
            if k > 1:
                stack = flip(stack, k)
                flips.append(k)
    return stack, flips


for n in range(1, 8):
    print(n, *fannkuch(n))
print(sort([3, 6, 1, 10, 2, 7]), sort([1, 2, 3]), sort([]))
