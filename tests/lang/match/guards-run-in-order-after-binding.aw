def check(x):
    print("check", x)
    return x > 2

def f(v):
    match v:
        case [x, _] if check(x):
            return "first"
        case [_, x] if check(x):
            return "second"
        case [x, y]:
            return x + y

print(f([3, 0]))
# expect: check 3
# expect: first
print(f([1, 5]))
# expect: check 1
# expect: check 5
# expect: second
print(f([1, 1]))
# expect: check 1
# expect: check 1
# expect: 2
