# A text adventure: rooms, things, a parser of commands, and a played script.
from enum import Enum, auto


class Way(Enum):
    NORTH = auto()
    SOUTH = auto()
    EAST = auto()
    WEST = auto()

    @property
    def back(self):
        return {Way.NORTH: Way.SOUTH, Way.SOUTH: Way.NORTH, Way.EAST: Way.WEST, Way.WEST: Way.EAST}[self]

    @classmethod
    def parse(cls, text):
        for way in cls:
            if way.name.lower().startswith(text.lower()) and text:
                return way
        raise ValueError(f"{text!r} is no direction")


class Room:
    def __init__(self, name, text, things=()):
        self.name, self.text = name, text
        self.things = set(things)
        self.exits = {}
        self.locked = {}

    def join(self, way, other, lock=None):
        self.exits[way] = other
        other.exits[way.back] = self
        if lock:
            self.locked[way] = lock
        return other

    def describe(self):
        lines = [f"== {self.name} ==", self.text]
        if self.things:
            lines.append("You see: " + ", ".join(sorted(self.things)) + ".")
        doors = [way.name.lower() + (" (locked)" if way in self.locked else "") for way in Way if way in self.exits]
        lines.append("Ways: " + ", ".join(doors) + ".")
        return "\n".join(lines)


class Game:
    def __init__(self):
        hall = Room("Hall", "A cold hall with a mirror.", {"lamp"})
        kitchen = hall.join(Way.EAST, Room("Kitchen", "It smells of soup.", {"key", "spoon"}))
        hall.join(Way.NORTH, Room("Vault", "Gold as far as you see.", {"gold"}), lock="key")
        kitchen.join(Way.SOUTH, Room("Garden", "Rain.", set()))
        self.here, self.held, self.turns, self.over = hall, set(), 0, False

    def play(self, line):
        self.turns += 1
        match line.lower().split():
            case [] | ["wait"]:
                return "Time passes."
            case ["look" | "l"]:
                return self.here.describe()
            case ["go", where] | [("n" | "s" | "e" | "w") as where]:
                return self.go(Way.parse(where))
            case ["take", "all"]:
                got, self.here.things = self.here.things, set()
                self.held |= got
                return f"You take {len(got)} things."
            case ["take", thing] if thing in self.here.things:
                self.here.things.remove(thing)
                self.held.add(thing)
                if thing == "gold":
                    self.over = True
                    return "You are rich."
                return f"You have the {thing}."
            case ["take", thing]:
                return f"There is no {thing} here."
            case ["drop", *things]:
                dropped = self.held.intersection(things)
                self.held -= dropped
                self.here.things |= dropped
                return "You drop " + (" and ".join(sorted(dropped)) or "nothing") + "."
            case ["inventory" | "i"]:
                return "You carry " + (", ".join(sorted(self.held)) or "nothing") + "."
            case ["use", tool, "on", where]:
                way = Way.parse(where)
                if tool not in self.held:
                    return f"You have no {tool}."
                if self.here.locked.get(way) != tool:
                    return "That does nothing."
                del self.here.locked[way]
                return "Click."
            case [verb, *_]:
                return f"You do not know how to {verb}."

    def go(self, way):
        if way not in self.here.exits:
            return f"No way {way.name.lower()}."
        if way in self.here.locked:
            return "The door is locked."
        self.here = self.here.exits[way]
        return self.here.describe()


SCRIPT = """look
n
take lamp
take lamp
go up
e
take all
i

drop spoon lamp hat
w
use spoon on north
use key on east
use key on n
n
sing loudly
take gold"""

game = Game()
for line in SCRIPT.split("\n"):
    print(">", line)
    try:
        print(game.play(line))
    except ValueError as error:
        print("What?", error)
print(game.turns, game.over, game.here.name)
