from graphlib import TopologicalSorter

ts = TopologicalSorter({"app": ["lib", "conf"], "lib": ["core"]})
ts.prepare()
print(ts.is_active(), bool(ts))  # expect: True True
while ts:
    ready = ts.get_ready()
    print(sorted(ready), ts.get_ready())  # expect: ['conf', 'core'] ()
    # expect: ['lib'] ()
    # expect: ['app'] ()
    ts.done(*ready)
print(ts.is_active(), ts.get_ready())  # expect: False ()
