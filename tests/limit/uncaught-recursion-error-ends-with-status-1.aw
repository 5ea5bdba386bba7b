def f():
    f()

print("start")  # expect: start
f()  # expect error: RecursionError: maximum recursion depth exceeded
