def side(n):
    print("evaluate", n)
    return int
type A = side("alias")
def f[T: side("bound"), U = side("default")](): pass
print("defined")  # expect: defined
print(A.__value__, A.__value__)
# expect: evaluate alias
# expect: <class 'int'> <class 'int'>
T, U = f.__type_params__
print(T.__bound__, T.__bound__, U.__default__, U.has_default(), U.__default__)
# expect: evaluate bound
# expect: evaluate default
# expect: <class 'int'> <class 'int'> <class 'int'> True <class 'int'>
type Bad = 1 / 0
for _ in range(2):
    try:
        Bad.__value__
    except ZeroDivisionError as e:
        print(e)
# expect: division by zero
# expect: division by zero
