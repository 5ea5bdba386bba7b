def f(*args, **keywords):
    return args, keywords

def say(x):
    print("evaluate", x)
    return x

def items():
    print("first")
    yield 1

print(f(*items(), k=say(2)))
# expect: evaluate 2
# expect: first
# expect: ((1,), {'k': 2})
print(f(0, *items(), k=say(2)))
# expect: first
# expect: evaluate 2
# expect: ((0, 1), {'k': 2})

x = [1]
print(f(*x, k=x.append(2)))  # expect: ((1, 2), {'k': None})
print(f(*(x := [3]), k=(x := 4)), x)  # expect: ((3,), {'k': 4}) 4

try:
    f(*5, k=1 / 0)
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
