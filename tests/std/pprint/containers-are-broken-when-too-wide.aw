from pprint import pformat, pprint

pprint(list(range(40)))
pprint({"key" + str(i): list(range(i)) for i in range(12)})
pprint({"b": 1, "a": 2, "c": {"y": [1, 2], "x": (1,)}}, width=20)
pprint([("name", "value"), ("other", "thing")], width=20)
pprint(("a" * 30, "b" * 30, "c" * 30))
pprint({1, 2, 3}, width=5)
pprint(frozenset({"x" * 40, "y" * 40}))
print(pformat([]), pformat({}), pformat(()), pformat(set()), pformat((1,)), pformat("short"), pformat(None), pformat([[[]]]))
