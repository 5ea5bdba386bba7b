def f(x):
    match x:
        case [a, 0] | [0, a]:
            return a
        case {"v": a} | [a, _, _]:
            return -a
        case (1 | 2 as n) | [[n]]:
            return n * 100

print(f([5, 0]), f([0, 6]), f({"v": 7}), f([8, 0, 0]), f(2), f([[3]]))  # expect: 5 6 -7 -8 200 300

def command(text):
    match text.split():
        case ["go", ("north" | "south") as way]:
            return f"going {way}"
        case ["take", item, *more]:
            return f"taking {item} and {len(more)} more"
        case ["quit" | "exit"]:
            return "bye"
        case words:
            return f"what is {' '.join(words)}?"

for text in ("go north", "take lamp rope", "exit", "dance now"):
    print(command(text))
    # expect: going north
    # expect: taking lamp and 1 more
    # expect: bye
    # expect: what is dance now?
