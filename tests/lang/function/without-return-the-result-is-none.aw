def nothing():
    pass

def bare():
    return
    print("never")

def maybe(x):
    if x:
        return "yes"

print(nothing(), bare(), maybe(1), maybe(0))  # expect: None None yes None

def many():
    return 1, "two", [3]
a, *b = many()
print(a, b)  # expect: 1 ['two', [3]]
