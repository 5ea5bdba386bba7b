x = "module"

class C:
    x = "class"
    seen = x

    def method(self):
        return x

    values = [x for _ in range(2)]
    first = [y for y in x]

print(C.seen, C().method(), C.values, C.first)
# expect: class module ['module', 'module'] ['c', 'l', 'a', 's', 's']

def f():
    x = "function"
    class D:
        before = x
        def get(self):
            return x
    return D
print(f().before, f()().get())  # expect: function function

class E:
    x = x + "!"
print(E.x)  # expect: module!
