def d(tag):
    print("make", tag)
    def wrap(f):
        print("apply", tag)
        return lambda *a: (tag, f(*a))
    return wrap
@d("outer")
@d("inner")
def f(x): return x
# expect: make outer
# expect: make inner
# expect: apply inner
# expect: apply outer
print(f(1))  # expect: ('outer', ('inner', 1))
@d("class")
class A: pass
# expect: make class
# expect: apply class
print(A()[0])  # expect: class
table = [d("sub")]  # expect: make sub
@table[0]  # expect: apply sub
def g(): return "g"
@(lambda f: "replaced")
def h(): pass
print(g(), h)  # expect: ('sub', 'g') replaced
try:
    @5
    def k(): pass
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
