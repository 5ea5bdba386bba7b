a, b = True, False
if a && b:
    print("both")
if a || b:
    print("one")
if !a:
    print("none")
