def tag(name):
    print("make", name)
    def apply(f):
        print("apply", name)
        def wrapped(*args):
            return f"<{name}>{f(*args)}</{name}>"
        return wrapped
    return apply

@tag("b")
@tag("i")
def hello(who):
    return f"hello {who}"
# expect: make b
# expect: make i
# expect: apply i
# expect: apply b

print(hello("you"))  # expect: <b><i>hello you</i></b>
