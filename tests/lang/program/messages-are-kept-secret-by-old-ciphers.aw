# Caesar, Vigenère, rail fence, transposition, a rotor machine, and RSA with small numbers.
from itertools import cycle
from string import ascii_uppercase as LETTERS


def shift(text, key):
    return "".join(chr((ord(c) - 65 + k) % 26 + 65) if c.isalpha() else c for c, k in zip(text, key))


def caesar(text, n):
    return text.translate(str.maketrans(LETTERS, LETTERS[n % 26 :] + LETTERS[: n % 26]))


def vigenere(text, word, sign=1):
    return shift(text, cycle(sign * (ord(c) - 65) for c in word))


def fence(count, rails):
    period = 2 * rails - 2
    return sorted(range(count), key=lambda i: (min(i % period, period - i % period), i))


def rail(text, rails):
    return "".join(text[i] for i in fence(len(text), rails))


def unrail(text, rails):
    out = [""] * len(text)
    for c, i in zip(text, fence(len(text), rails)):
        out[i] = c
    return "".join(out)


def columns(text, key):
    order = sorted(range(len(key)), key=key.__getitem__)
    return " ".join(text[i :: len(key)] for i in order)


class Rotor:
    def __init__(self, wiring, notch):
        self.forward = [ord(c) - 65 for c in wiring]
        self.back = [self.forward.index(i) for i in range(26)]
        self.notch, self.at = ord(notch) - 65, 0

    def turn(self):
        self.at = (self.at + 1) % 26
        return self.at == self.notch

    def through(self, n, table):
        return (table[(n + self.at) % 26] - self.at) % 26


class Machine:
    def __init__(self, start):
        self.rotors = [Rotor("EKMFLGDQVZNTOWYHXUSPAIBRCJ", "R"), Rotor("AJDKSIRUXBLHWTMCQGZNPYFVOE", "F"),
                       Rotor("BDFHJLCPRTXVZNYEIWGAKMUSQO", "W")]
        for rotor, c in zip(self.rotors, start):
            rotor.at = ord(c) - 65
        self.reflector = [ord(c) - 65 for c in "YRUHQSLDPXNGOKMIEBFZCWVJAT"]

    def press(self, c):
        for rotor in reversed(self.rotors):
            if not rotor.turn():
                break
        n = ord(c) - 65
        for rotor in reversed(self.rotors):
            n = rotor.through(n, rotor.forward)
        n = self.reflector[n]
        for rotor in self.rotors:
            n = rotor.through(n, rotor.back)
        return chr(n + 65)

    def __call__(self, text):
        return "".join(map(self.press, text))


def break_caesar(text):
    frequent = dict(zip("ETAOINSHRDLU", range(12, 0, -1)))
    return max((caesar(text, n) for n in range(26)), key=lambda t: sum(frequent.get(c, 0) for c in t))


TEXT = "MEET ME AT THE OLD BRIDGE AFTER MIDNIGHT"
PLAIN = TEXT.replace(" ", "")
print(caesar(TEXT, 3), caesar(caesar(TEXT, 3), -3) == TEXT, break_caesar(caesar(TEXT, 17)))
hidden = vigenere(PLAIN, "LEMON")
print(hidden, vigenere(hidden, "LEMON", -1))
for rails in (2, 3, 5):
    assert unrail(rail(PLAIN, rails), rails) == PLAIN
    print(rails, rail(PLAIN, rails))
print(columns(PLAIN, "ZEBRA"))
for start in ("AAA", "QEV"):
    hidden = Machine(start)(PLAIN)
    print(start, hidden, Machine(start)(hidden) == PLAIN, any(a == b for a, b in zip(hidden, PLAIN)))
p, q, e = 2**31 - 1, 2**61 - 1, 65537
n, d = p * q, pow(e, -1, (p - 1) * (q - 1))
block = int.from_bytes(b"secret", "big")
locked = pow(block, e, n)
print(locked, pow(locked, d, n).to_bytes(6, "big"), d.bit_length())
key = bytes(x * 7 + 3 & 255 for x in range(16))
mixed = bytes(a ^ b for a, b in zip(TEXT.encode(), cycle(key)))
print(mixed.hex(" ", 8), bytes(a ^ b for a, b in zip(mixed, cycle(key))).decode() == TEXT)
try:
    pow(6, -1, 9)
except ValueError as error:
    print(error)
