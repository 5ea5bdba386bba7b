def sign(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n > 100:
        return "large"
    else:
        return "positive"

print(sign(-5), sign(0), sign(7), sign(101))  # expect: negative zero positive large
if 1: print("one line"); print("two")
# expect: one line
# expect: two
if not []:
    pass
elif undefined:
    pass
if None:
    print("never")
print("end")  # expect: end
