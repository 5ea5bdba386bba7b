class A:  # expect: name 'data' is not defined
    n = 3
    data = [1, 2, 3]
    first = [i for i in data]
    nested = [[j for j in range(i)] for i in data]
    try:
        bad = [i for i in range(2) for j in data]
    except NameError as e:
        print(e)
    cond = [i for i in data if i > 1]
    gen = sum(x for x in data)
print(A.first, A.nested, A.cond, A.gen, hasattr(A, "i"))  # expect: [1, 2, 3] [[0], [0, 1], [0, 1, 2]] [2, 3] 6 False
