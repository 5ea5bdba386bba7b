from graphlib import TopologicalSorter


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


ts = TopologicalSorter({"b": ["a"]})
attempt(ts.get_ready)  # expect: ValueError prepare() must be called first
attempt(ts.is_active)  # expect: ValueError prepare() must be called first
attempt(lambda: ts.done("a"))  # expect: ValueError prepare() must be called first
ts.prepare()
attempt(ts.prepare)  # expect: ValueError cannot prepare() more than once
attempt(lambda: ts.add("x"))  # expect: ValueError Nodes cannot be added after a call to prepare()
attempt(lambda: ts.done("zz"))  # expect: ValueError node 'zz' was not added using add()
attempt(lambda: ts.done("a"))  # expect: ValueError node 'a' was not passed out (still not ready)
attempt(ts.get_ready)  # expect: ('a',)
attempt(lambda: ts.done("a"))  # expect: None
attempt(lambda: ts.done("a"))  # expect: ValueError node 'a' was already marked done
attempt(lambda: TopologicalSorter({1: [[]]}))  # expect: TypeError unhashable type: 'list'
attempt(lambda: TopologicalSorter([1]))  # expect: AttributeError 'list' object has no attribute 'items'
