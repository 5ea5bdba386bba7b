def g():
    print("open")
    try:
        yield 1
        yield 2
    except ZeroDivisionError:
        print("caught")
        yield "rescued"
    else:
        print("else")
    finally:
        print("close")

print(list(g()))
# expect: open
# expect: else
# expect: close
# expect: [1, 2]
it = g()
next(it)  # expect: open
print(it.throw(ZeroDivisionError()))
# expect: caught
# expect: rescued
print(next(it, "end"))
# expect: close
# expect: end

def with_inside():
    class M:
        def __enter__(self): print("enter"); return self  # expect: enter
        def __exit__(self, *a): print("exit", a[0] and a[0].__name__)
    with M():
        yield "in"
w = with_inside()
print(next(w))  # expect: in
w.close()  # expect: exit GeneratorExit
