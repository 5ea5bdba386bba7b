from graphlib import CycleError, TopologicalSorter

ts = TopologicalSorter({"D": {"B", "C"}, "C": ["A"], "B": ["A"]})
order = list(ts.static_order())
print(order[0], order[-1], sorted(order[1:3]))  # expect: A D ['B', 'C']
print(list(TopologicalSorter({3: [2], 2: [1], 1: []}).static_order()), list(TopologicalSorter().static_order()))
# expect: [1, 2, 3] []
ts = TopologicalSorter()
ts.add("lone")
ts.add("b", "a")
ts.add("b", "c")
print(list(ts.static_order()))  # expect: ['lone', 'a', 'c', 'b']
print(list(TopologicalSorter({1: [2, 2]}).static_order()), TopologicalSorter[int])
# expect: [2, 1] graphlib.TopologicalSorter[int]
for graph in ({1: [1]}, {1: [2], 2: [1]}, {1: [2], 2: [3], 3: [1], 4: [1]}):
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as e:
        print(e.args[0], sorted(set(e.args[1])), e.args[1][0] == e.args[1][-1], isinstance(e, ValueError))
        # expect: nodes are in a cycle [1] True True
        # expect: nodes are in a cycle [1, 2] True True
        # expect: nodes are in a cycle [1, 2, 3] True True
