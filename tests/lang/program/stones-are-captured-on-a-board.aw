# A small board of Go: groups, liberties, captures, ko and suicide are checked; simple scoring by area.
class Illegal(Exception):
    pass


class Board:
    def __init__(self, size=5):
        self.size = size
        self.stones = {}
        self.ko, self.turn, self.prisoners = None, "X", {"X": 0, "O": 0}
        self.history = []

    def around(self, point):
        x, y = point
        return [(x + dx, y + dy) for dx, dy in ((0, -1), (-1, 0), (1, 0), (0, 1))
                if 0 <= x + dx < self.size and 0 <= y + dy < self.size]

    def group(self, point):
        colour = self.stones[point]
        members, liberties, todo = {point}, set(), [point]
        while todo:
            for n in self.around(todo.pop()):
                if n not in self.stones:
                    liberties.add(n)
                elif self.stones[n] == colour and n not in members:
                    members.add(n)
                    todo.append(n)
        return members, liberties

    def place(self, name):
        column, row = "ABCDEFGHJ".index(name[0]), self.size - int(name[1:])
        if not (column < self.size and 0 <= row < self.size):
            raise Illegal(f"{name} is outside")
        return column, row

    def play(self, name):
        colour, other = self.turn, "XO"[self.turn == "X"]
        if name == "pass":
            self.turn, self.ko = other, None
            return 0
        point = self.place(name)
        if point in self.stones:
            raise Illegal(f"{name} is taken")
        if point == self.ko:
            raise Illegal(f"ko at {name}")
        self.stones[point] = colour
        captured = set()
        for n in self.around(point):
            if self.stones.get(n) == other and n not in captured:
                members, liberties = self.group(n)
                if not liberties:
                    captured |= members
        for stone in captured:
            del self.stones[stone]
        members, liberties = self.group(point)
        if not liberties:
            del self.stones[point]
            raise Illegal(f"suicide at {name}")
        self.ko = next(iter(captured)) if len(captured) == len(members) == len(liberties) == 1 else None
        self.prisoners[colour] += len(captured)
        self.turn = other
        self.history.append(name)
        return len(captured)

    def areas(self):
        score, seen = {"X": 0, "O": 0, "open": 0}, set()
        for y in range(self.size):
            for x in range(self.size):
                if (x, y) in self.stones:
                    score[self.stones[x, y]] += 1
                elif (x, y) not in seen:
                    region, borders, todo = {(x, y)}, set(), [(x, y)]
                    while todo:
                        for n in self.around(todo.pop()):
                            if n in self.stones:
                                borders.add(self.stones[n])
                            elif n not in region:
                                region.add(n)
                                todo.append(n)
                    seen |= region
                    score[borders.pop() if len(borders) == 1 else "open"] += len(region)
        return score

    def __str__(self):
        rows = []
        for y in range(self.size):
            row = " ".join(self.stones.get((x, y), ".") for x in range(self.size))
            rows.append(f"{self.size - y} {row}")
        return "\n".join([*rows, "  " + " ".join("ABCDEFGHJ"[: self.size])])


def replay(moves, size=5):
    board = Board(size)
    for move in moves.split():
        try:
            if taken := board.play(move):
                print(f"{board.history[-1]} takes {taken}")
        except (Illegal, ValueError) as error:
            print(f"{move}: {error}")
    print(board, board.prisoners, board.areas(), sep="\n")
    return board


replay("B3 C3 C2 D2 C4 D4 D3 E3 C3 D3 pass")
replay("A2 A1 B1 A1 pass B2 Z9 A9 A2 C1")
replay("C5 B5 C4 B4 C3 B3 C2 B2 C1 B1 pass A5 pass A4 pass A3 pass A2 D3 A1 E3 D4")

# Random play to the end, by a generator of its own.
state = 7
board = Board(5)
passes = captures = 0
while passes < 2 and len(board.history) < 80:
    options = []
    for y in range(board.size):
        for x in range(board.size):
            if (x, y) not in board.stones:
                own_eye = all(board.stones.get(n) == board.turn for n in board.around((x, y)))
                if not own_eye:
                    options.append("ABCDEFGHJ"[x] + str(board.size - y))
    while options:
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        try:
            captures += board.play(options.pop((state >> 12) % len(options)))
            passes = 0
            break
        except Illegal:
            continue
    else:
        board.play("pass")
        passes += 1
print(board, len(board.history), captures, board.prisoners, board.areas(), sep="\n")
