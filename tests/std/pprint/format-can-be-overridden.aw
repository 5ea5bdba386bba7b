from pprint import PrettyPrinter


class Dotted(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            if " " in object:
                return repr(object), True, False
            return object, False, False
        return PrettyPrinter.format(self, object, context, maxlevels, level)


class Short(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float):
            return f"{object:.2f}", True, False
        return super().format(object, context, maxlevels, level)


print(Dotted().pformat({"names with spaces": "should be shown", "others.not": "like.this"}))
print(Dotted().pformat([{"a": ("b c", "d")}, "e"]))
print(Short().pformat([1.23456, (2.5, {"x": 3.14159})]))
print(Short(width=20).pformat([1.23456, (2.5, {"x": 3.14159}), {"k": [4.44444] * 3}]))
print(Dotted().isreadable(["a"]), Dotted().isreadable(["a b"]), Short().isrecursive([1.5]))
loop = [1.5]
loop.append(loop)
print(Short().pformat(loop).startswith("[1.50, <Recursion on list"), Short().isrecursive(loop))
