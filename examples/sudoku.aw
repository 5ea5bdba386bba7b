# Sudoku: every square keeps a text of the digits it may still hold.
#
# Taking a digit away may leave a square with one digit, or a row, column or box with one place for
# a digit: both take away more. Where that ends without a solution, guess and try.

UNITS, PEERS = {}, {}
ROWS, DIGITS = "ABCDEFGHI", "123456789"
SQUARES = [r + c for r in ROWS for c in DIGITS]
ALL = (
    [[r + c for r in ROWS] for c in DIGITS]
    + [[r + c for c in DIGITS] for r in ROWS]
    + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
)
for square in SQUARES:
    UNITS[square] = [unit for unit in ALL if square in unit]
    PEERS[square] = sorted({s for unit in UNITS[square] for s in unit} - {square})

steps = 0


class Contradiction(Exception):
    pass


# A square holds a digit when all others are taken away from it.
def assign(values, square, digit):
    for other in values[square].replace(digit, ""):
        eliminate(values, square, other)
    return values


def eliminate(values, square, digit):
    global steps
    if digit not in values[square]:
        return
    steps += 1
    values[square] = values[square].replace(digit, "")
    match len(values[square]):
        case 0:
            raise Contradiction(f"nothing left for {square}")
        case 1:
            for peer in PEERS[square]:
                eliminate(values, peer, values[square])
    for unit in UNITS[square]:
        places = [s for s in unit if digit in values[s]]
        if not places:
            raise Contradiction(f"no place for {digit} around {square}")
        if len(places) == 1 and len(values[places[0]]) > 1:
            assign(values, places[0], digit)


def read(text):
    values = dict.fromkeys(SQUARES, DIGITS)
    for square, c in zip(SQUARES, (c for c in text if c in "0." + DIGITS)):
        if c in DIGITS:
            assign(values, square, c)
    return values


# Guesses where there are fewest to choose from; a wrong guess ends in a contradiction.
def search(values):
    if all(len(v) == 1 for v in values.values()):
        return values
    _, square = min((len(v), s) for s, v in values.items() if len(v) > 1)
    for digit in values[square]:
        try:
            return search(assign(values.copy(), square, digit))
        except Contradiction:
            continue
    raise Contradiction("a dead end")


def show(values):
    for i, r in enumerate(ROWS):
        if i in (3, 6):
            print("------+-------+------")
        cells = [values[r + c] for c in DIGITS]
        print(" | ".join(" ".join(cells[k : k + 3]) for k in (0, 3, 6)))


EASY = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"
HARD = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"
for puzzle in (EASY, HARD):
    steps = 0
    show(search(read(puzzle)))
    print("eliminations:", steps)
try:
    read("11" + "." * 79)
except Contradiction as error:
    print("Contradiction:", error)
