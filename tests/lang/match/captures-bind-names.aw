def f(x):
    match x:
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case str() as s:
            return f"str {s}"
        case other:
            return f"other {other}"

print(f([1]), f((1, 2)), f("ab"), f(5), f([]))  # expect: one 1 two 1 2 str ab other 5 other []
match 3:
    case n if n > 5:
        print("big")
    case n if n > 2:
        print("medium", n)  # expect: medium 3
print(n)  # expect: 3
match "unmatched":
    case 1:
        pass
print("nothing happened")  # expect: nothing happened
