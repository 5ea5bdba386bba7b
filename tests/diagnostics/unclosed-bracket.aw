values = [1, 2,
          3

def f(x):
    return x

print(f(1))
