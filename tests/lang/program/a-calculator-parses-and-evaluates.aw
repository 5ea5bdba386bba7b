class Calculator:
    def __init__(self, text):
        self.tokens = list(self.split(text))
        self.tokens.append("end")
        self.at = 0

    @staticmethod
    def split(text):
        number = ""
        for c in text + " ":
            if c.isdigit() or c == ".":
                number += c
                continue
            if number:
                yield float(number) if "." in number else int(number)
                number = ""
            if not c.isspace():
                yield c

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def expression(self, least=0):
        match self.next():
            case "(":
                left = self.expression()
                if self.next() != ")":
                    raise SyntaxError("expected )")
            case "-":
                left = -self.expression(3)
            case int() | float() as n:
                left = n
            case other:
                raise SyntaxError(f"unexpected {other!r}")
        powers = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}
        while powers.get(op := self.tokens[self.at], 0) > least:
            self.next()
            right = self.expression(powers[op] - (op == "^"))
            left = {"+": lambda: left + right, "-": lambda: left - right, "*": lambda: left * right,
                    "/": lambda: left / right, "^": lambda: left ** right}[op]()
        return left

for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 - 4 - 3", "7 / 2 + 0.5", "1 / 0", "(1", "2 +"):
    try:
        print(text, "=", Calculator(text).expression())
        # expect: 1 + 2 * 3 = 7
        # expect: (1 + 2) * 3 = 9
        # expect: 2 ^ 3 ^ 2 = 512
        # expect: -2 ^ 2 = -4
        # expect: 10 - 4 - 3 = 3
        # expect: 7 / 2 + 0.5 = 4.0
    except (SyntaxError, ZeroDivisionError) as e:
        print(text, "!", e)
        # expect: 1 / 0 ! division by zero
        # expect: (1 ! expected )
        # expect: 2 + ! unexpected 'end'
