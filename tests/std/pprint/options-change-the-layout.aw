from pprint import PrettyPrinter, pformat, pp, pprint

data = {"zeta": [1, 2, 3], "alpha": {"nested": list(range(10))}, "mid": "text"}
pprint(data, width=30, indent=4)
pprint(data, width=30, compact=True)
pprint(data, width=30, sort_dicts=False)
pp(data, width=30)
print(pformat(data, depth=1), pformat([[[[1]]]], depth=2), pformat(12345678, underscore_numbers=True), pformat([1000, 2500000], underscore_numbers=True))
PrettyPrinter(width=20, indent=2).pprint(["a" * 10, "b" * 10])
for options in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**options)
    except ValueError as e:
        print(e)
