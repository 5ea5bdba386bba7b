def f(x):
    match x:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": "rect", "size": [w, h], **rest}:
            return f"rect {w}x{h} {rest}"
        case {1: _, None: z}:
            return f"odd keys {z}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"

print(f({"type": "circle", "r": 2, "extra": 0}))  # expect: circle 2
print(f({"type": "rect", "size": (3, 4), "colour": "red"}))  # expect: rect 3x4 {'colour': 'red'}
print(f({1: 2, None: 3}), f({"type": "circle"}), f({}), f([]))
# expect: odd keys 3 some mapping some mapping no mapping
