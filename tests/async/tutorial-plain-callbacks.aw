def show(result):
    print(f"The sum is {result}")  # expect: The sum is 15

def add(a, b, callback):
    sum = a + b
    callback(sum)

add(5, 10, show)

def each(items, callback):
    for item in items:
        callback(item)

each("ab", lambda c: print("letter", c))
# expect: letter a
# expect: letter b
