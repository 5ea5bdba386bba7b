match 1, 2:
    case a, b: print(a, b)  # expect: 1 2
match (x := 5):
    case 5: print("walrus", x)  # expect: walrus 5
match [1, 2], 3:
    case [[p, q], r]: print(p, q, r)  # expect: 1 2 3
def f(v):
    match v:
        case 1: return "one"
    return "fell through"
print(f(1), f(2))  # expect: one fell through
match 5:
    case n if n > 10: print("big")
print(n)  # expect: 5
for i in range(4):
    match i:
        case 0: continue
        case 2: break
        case _: print("loop", i)  # expect: loop 1
match = case = type = _ = 1
print(match, case, type, _)  # expect: 1 1 1 1
