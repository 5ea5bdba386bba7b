return 5
break
def f():
    continue
    yield 1
class C:
    return 2
nonlocal z
