def lines():
    try:
        for i in range(3):
            yield i
    finally:
        print("closed")

g = lines()
for x in g:
    if x == 1:
        break
g.close()  # expect: closed
print("after")  # expect: after
for x in lines():
    pass  # expect: closed
print("end", x)  # expect: end 2
def first(it):
    with_closing = iter(it)
    try:
        return next(with_closing)
    finally:
        with_closing.close()
print(first(lines()))
# expect: closed
# expect: 0
