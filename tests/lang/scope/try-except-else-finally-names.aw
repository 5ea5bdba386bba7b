def f(n):
    try:
        r = 10 / n
    except ZeroDivisionError as e:
        err = e
        r = None
    else:
        ok = True
    finally:
        done = "done"
    return r, done, sorted(locals())
print(f(2), f(0))  # expect: (5.0, 'done', ['done', 'n', 'ok', 'r']) (None, 'done', ['done', 'err', 'n', 'r'])
for i in range(2): last = i
print(i, last)  # expect: 1 1
with open.__class__.__call__.__class__ and __import__("contextlib").nullcontext(3) as n: inside = n
print(n, inside)  # expect: 3 3
if False: never = 1
try:
    never
except NameError as e:
    print(e)  # expect: name 'never' is not defined
