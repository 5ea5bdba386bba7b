def deep(n):
    if n:
        deep(n - 1)
    else:
        raise ValueError("bottom")


def length(tb):
    count = 0
    while tb:
        count, tb = count + 1, tb.tb_next
    return count


for n in (0, 3, 10):
    try:
        deep(n)
    except ValueError as e:
        print(n, length(e.__traceback__))
        # expect: 0 2
        # expect: 3 5
        # expect: 10 12


def catches():
    try:
        deep(1)
    except ValueError as e:
        print("inside", length(e.__traceback__))  # expect: inside 3
        raise


try:
    catches()
except ValueError as e:
    print("outside", length(e.__traceback__))  # expect: outside 4
