n = 3
while n:
    n -= 1
else:
    print("exhausted", n)  # expect: exhausted 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 3:
        break
else:
    print("never")
print(n)  # expect: 4
while False:
    pass
else:
    print("at once")  # expect: at once
