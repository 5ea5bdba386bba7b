def f(n):
    for i in range(3):
        try:
            if i == n:
                return f"return {i}"
            if i > n:
                raise ValueError(i)
        except ValueError as e:
            return f"except {e}"
        else:
            if i == 2:
                return "else"
        finally:
            print("finally", i)
    return "end"

print(f(0))
# expect: finally 0
# expect: return 0
print(f(-1))
# expect: finally 0
# expect: except 0
print(f(9))
# expect: finally 0
# expect: finally 1
# expect: finally 2
# expect: else

def g():
    for i in range(2):
        try:
            continue
        finally:
            print("g", i)
    else:
        return "loop else"
print(g())
# expect: g 0
# expect: g 1
# expect: loop else
