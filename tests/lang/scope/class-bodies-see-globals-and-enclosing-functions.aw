x = "global"
class A:
    print(x)
    x = "class"
    print(x)
    def m(self): return x
    y = [x for _ in range(1)]
    z = [i for i in x]
    g = list(i + x for i in x[:2])
    l = lambda: x
# expect: global
# expect: class
print(A().m(), A.y, A.z, A.g, A.l())  # expect: global ['global'] ['c', 'l', 'a', 's', 's'] ['cglobal', 'lglobal'] global
def f():
    x = "f"
    class B:
        print(x)
        x = "B"
        print(x)
        def m(self): return x
    return B().m()
print(f())
# expect: global
# expect: B
# expect: f
def g():
    class C:
        x = x
    return C.x
print(g())  # expect: global
