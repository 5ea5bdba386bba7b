def source():
    for i in range(3):
        print("make", i)
        yield i

squares = (x * x for x in source())
print("nothing yet")  # expect: nothing yet
print(next(squares))
# expect: make 0
# expect: 0
print(list(squares))
# expect: make 1
# expect: make 2
# expect: [1, 4]
print(type(squares).__name__)  # expect: generator
n = 10
late = (n + i for i in range(2))
n = 100
print(list(late))  # expect: [100, 101]
print(",".join(str(x) for x in range(4)))  # expect: 0,1,2,3
