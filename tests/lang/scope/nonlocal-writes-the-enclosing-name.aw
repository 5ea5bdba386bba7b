def counter():
    n = 0
    def up(step=1):
        nonlocal n
        n += step
        return n
    def get():
        return n
    return up, get

up, get = counter()
up()
up(5)
print(get())  # expect: 6
other, _ = counter()
print(other(), get())  # expect: 1 6

def outer():
    x = "outer"
    def middle():
        def inner():
            nonlocal x
            x = "inner"
        inner()
    middle()
    return x
print(outer())  # expect: inner
