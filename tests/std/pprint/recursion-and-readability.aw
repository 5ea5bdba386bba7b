from pprint import PrettyPrinter, isreadable, isrecursive, pformat, saferepr

loop = [1]
loop.append(loop)
print(isrecursive(loop), isrecursive([1]), isreadable([1, "a"]), isreadable(loop), isreadable([object()]))
print("<Recursion on list with id=" in pformat(loop), saferepr({"b": 1, "a": [2]}), saferepr([1, (2,)]))


class Odd:
    def __repr__(self):
        return "Odd(\n  line)"


print(pformat([Odd(), Odd()]), PrettyPrinter().isreadable({1: 2}), PrettyPrinter().isrecursive({}))
print(pformat({1: "a", "b": 2, None: 3}))
