class N:
    a = "x"
    b = "x"
try:
    match {"x": 1}:
        case {N.a: 1, N.b: 1}: print("matched")
except ValueError as e:
    print(e)
match {"y": 1}:
    case {N.a: 1}: print("matched")
    case _: print("no")  # expect: no
