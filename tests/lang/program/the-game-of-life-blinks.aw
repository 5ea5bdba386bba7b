def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    at = x + dx, y + dy
                    counts[at] = counts.get(at, 0) + 1
    return {at for at, n in counts.items() if n == 3 or n == 2 and at in cells}

def show(cells, size=5):
    return "/".join("".join(".#"[(x, y) in cells] for x in range(size)) for y in range(size))

blinker = {(1, 2), (2, 2), (3, 2)}
for _ in range(3):
    print(show(blinker))
    # expect: ...../...../.###./...../.....
    # expect: ...../..#../..#../..#../.....
    # expect: ...../...../.###./...../.....
    blinker = step(blinker)
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(40):
    glider = step(glider)
print(sorted(glider))  # expect: [(10, 12), (11, 10), (11, 12), (12, 11), (12, 12)]
