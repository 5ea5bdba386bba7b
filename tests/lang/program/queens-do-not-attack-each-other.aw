def queens(n, row=0, columns=frozenset(), up=frozenset(), down=frozenset()):
    if row == n:
        yield []
        return
    for c in range(n):
        if c not in columns and row + c not in up and row - c not in down:
            for rest in queens(n, row + 1, columns | {c}, up | {row + c}, down | {row - c}):
                yield [c, *rest]

print([sum(1 for _ in queens(n)) for n in range(1, 8)])  # expect: [1, 0, 0, 2, 10, 4, 40]
first = next(queens(8))
for c in first:
    print("." * c + "Q" + "." * (7 - c))
    # expect: Q.......
    # expect: ....Q...
    # expect: .......Q
    # expect: .....Q..
    # expect: ..Q.....
    # expect: ......Q.
    # expect: .Q......
    # expect: ...Q....
