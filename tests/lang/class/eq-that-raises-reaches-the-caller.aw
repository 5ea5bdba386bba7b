class Bad:
    def __eq__(self, o): raise ValueError("no comparing")
    def __hash__(self): return 1
def show(f):
    try:
        print(f())
    except ValueError as e:
        print(e)
b = Bad()
show(lambda: b == 1)  # expect: no comparing
show(lambda: b != 1)  # expect: no comparing
show(lambda: 1 in [b])  # expect: no comparing
show(lambda: b in [b])  # expect: True
show(lambda: {b: 1}[Bad()])  # expect: no comparing
show(lambda: [1, 2].index(b))  # expect: no comparing
show(lambda: [b] == [b])  # expect: True
show(lambda: (b,) == (Bad(),))  # expect: no comparing
