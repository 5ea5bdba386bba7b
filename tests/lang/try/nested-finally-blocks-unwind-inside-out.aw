def f(n):
    try:
        try:
            try:
                if n:
                    raise ValueError(n)
                return "returned"
            finally:
                print("inner")
        finally:
            print("middle")
    except ValueError as e:
        return f"caught {e}"
    finally:
        print("outer")

print(f(0))
# expect: inner
# expect: middle
# expect: outer
# expect: returned
print(f(1))
# expect: inner
# expect: middle
# expect: outer
# expect: caught 1

def loop():
    for i in range(2):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        break
                finally:
                    print("j", j)
        finally:
            print("i", i)
loop()
# expect: j 0
# expect: j 1
# expect: i 0
# expect: j 0
# expect: j 1
# expect: i 1
