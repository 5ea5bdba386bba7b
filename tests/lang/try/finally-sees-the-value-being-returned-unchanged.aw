def number():
    x = 1
    try:
        return x
    finally:
        x = 2


def items():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def order():
    def value():
        print("value")  # expect: value
        return "v"

    try:
        return value()
    finally:
        print("finally")  # expect: finally


print(number(), items(), order())  # expect: 1 [1, 2] v
