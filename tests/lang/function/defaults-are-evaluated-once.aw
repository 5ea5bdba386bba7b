calls = []

def default():
    calls.append(1)
    return []

def f(x, acc=default()):
    acc.append(x)
    return acc

print(f(1), f(2), len(calls))  # expect: [1, 2] [1, 2] 1
print(f(9, []), f.__defaults__)  # expect: [9] ([1, 2],)
base = 10
def g(n=base):
    return n
base = 20
print(g(), g(5))  # expect: 10 5
