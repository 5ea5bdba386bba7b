def outer(n):
    return middle(n) + 1


def middle(n):
    return inner(n * 2)


def inner(n):
    return 100 / (n - n)


print("start")
outer(4)
