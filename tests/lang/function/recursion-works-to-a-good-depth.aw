def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

print(fact(20))  # expect: 2432902008176640000

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

print(even(500), odd(501))  # expect: True True

def fib(n, memo={}):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(80))  # expect: 23416728348467685

def depth(n):
    return n if n == 900 else depth(n + 1)
print(depth(0))  # expect: 900
