match = [1, 2]
case = 5
type = "t"
_ = "under"
print(match[0], case, type, _)  # expect: 1 5 t under
match (case):
    case 5:
        print("five")  # expect: five
match[0] = 9
print(match)  # expect: [9, 2]

def match(case):
    return case
print(match(3))  # expect: 3
match match(1), 2:
    case (1, x):
        print(x)  # expect: 2
match -1:
    case -1: print("minus")  # expect: minus
