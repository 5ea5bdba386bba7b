a = []
for _ in range(100000):
    a = [a]
for action in (lambda: repr(a), lambda: a == [a], lambda: hash((a,)), lambda: str({1: a})):
    try:
        action()
        print("done")
    except (RecursionError, TypeError) as e:
        print(type(e).__name__)
t = ()
for _ in range(100000):
    t = (t,)
for action in (lambda: hash(t), lambda: repr(t), lambda: t == (t,)):
    try:
        action()
        print("done")
    except RecursionError as e:
        print(type(e).__name__)
while a:
    a = a[0]
