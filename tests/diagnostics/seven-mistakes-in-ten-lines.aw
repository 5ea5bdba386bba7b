def f(x)
    return x
if x = 1:
    pass
print "hi"
y = [1 2]
class C
    pass
for i on range(3):
    return = 5
