def f():
    try:
        return "try"
    finally:
        print("finally")  # expect: finally

def g():
    try:
        return "try"
    finally:
        return "finally"

def h():
    try:
        raise ValueError
    finally:
        return "swallowed"

def k():
    x = 1
    try:
        return x
    finally:
        x = 2

def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        return "else"
    finally:
        print("finally again")  # expect: finally again
print(f(), g(), h(), k(), in_else())  # expect: try finally swallowed 1 else
