def lost():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            print("iteration", i)
            # expect: iteration 0
            # expect: iteration 1
            if i == 1:
                break
            continue
    return "end"


print(lost())  # expect: end


def while_true():
    n = 0
    while True:
        n += 1
        try:
            if n < 3:
                continue
            return n
        finally:
            if n == 4:
                break
            if n == 3:
                continue
    return "broken", n


print(while_true())  # expect: ('broken', 4)
