class Shapes:
    names = []
    for n in ("square", "circle"):
        names.append(n)
        if n == "circle":
            round_one = n
    del n
    try:
        1 / 0
    except ZeroDivisionError:
        safe = True
    def helper(x, factor=len(names)):
        return x * factor
    made = helper(10)
    class Inner:
        deep = "inner"
    print("body", __qualname__, __module__)  # expect: body Shapes __main__

print(Shapes.names, Shapes.round_one, Shapes.safe, Shapes.made, Shapes.Inner.deep, hasattr(Shapes, "n"))
# expect: ['square', 'circle'] circle True 20 inner False
print(Shapes.Inner.__qualname__)  # expect: Shapes.Inner
class Doc:
    """Documented."""
print(Doc.__doc__, Shapes.__doc__)  # expect: Documented. None
