from contextlib import ExitStack, contextmanager

@contextmanager
def cm(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)

with ExitStack() as stack:
    print(stack.enter_context(cm("a")), stack.enter_context(cm("b")))
    print(stack.callback(print, "callback", 1, sep="-") is print)
    @stack.callback
    def last(): print("decorated")
    @stack.push
    def leaving(kind, value, tb): print("push", kind)
    print("body")
stack.close()
print("end")
