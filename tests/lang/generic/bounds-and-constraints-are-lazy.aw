def f[T: Later, U: (int, Other), V](x): return x
T, U, V = f.__type_params__
print(T, T.__name__, V.__bound__, V.__constraints__, T.__constraints__)  # expect: T T None () ()
for read in (lambda: T.__bound__, lambda: U.__constraints__):
    try:
        read()
    except NameError as e:
        print(e)
# expect: name 'Later' is not defined
# expect: name 'Other' is not defined
class Later: pass
class Other: pass
print(T.__bound__.__name__, U.__bound__, [c.__name__ for c in U.__constraints__])  # expect: Later None ['int', 'Other']
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)  # expect: False False True
class A[N: A]: pass
print(A.__type_params__[0].__bound__ is A)  # expect: True
print(f(5))  # expect: 5
