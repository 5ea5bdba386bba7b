def bubble(a):
    a = list(a)
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
    return a

def quick(a):
    if len(a) < 2:
        return list(a)
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])

def merge(a):
    if len(a) < 2:
        return list(a)
    left, right = merge(a[:len(a) // 2]), merge(a[len(a) // 2:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right

def insertion(a):
    out = []
    for x in a:
        i = len(out)
        while i and out[i - 1] > x:
            i -= 1
        out.insert(i, x)
    return out

seed = 42
def random():
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed % 1000
numbers = [random() for _ in range(120)]
print(numbers[:5])  # expect: [27, 264, 753, 806, 735]
expected = sorted(numbers)
print([f.__name__ for f in (bubble, quick, merge, insertion) if f(numbers) == expected])
# expect: ['bubble', 'quick', 'merge', 'insertion']
words = "the quick brown fox jumps over the lazy dog".split()
print(quick(words) == merge(words) == sorted(words), insertion(words)[:3])
# expect: True ['brown', 'dog', 'fox']
