class A:
    if True:
        def f(self): return 1
    else:
        def f(self): return 2
    for i in range(3):
        exec(f"x{i} = i * i")
    try:
        y = 1 / 0
    except ZeroDivisionError:
        y = "handled"
    with open.__class__ and __import__("contextlib").nullcontext(5) as z: pass
    def f(self): return 3
    w = [i for i in range(3)]
    while True: break
    del i
print(A().f(), A.x2, A.y, A.z, A.w, hasattr(A, "i"))  # expect: 3 4 handled 5 [0, 1, 2] False
