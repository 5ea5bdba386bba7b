def inner():
    try:
        yield 1
    except ValueError as e:
        yield f"inner caught {e}"
    raise KeyError("from inner")

def outer():
    try:
        yield from inner()
    except KeyError as e:
        yield f"outer caught {e}"

g = outer()
print(next(g), g.throw(ValueError("v")), next(g), next(g, "end"))
# expect: 1 inner caught v outer caught 'from inner' end
