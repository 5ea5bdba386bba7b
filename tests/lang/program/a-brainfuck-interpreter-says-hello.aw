# An interpreter that compiles runs of equal commands and loops into a list of instructions.
class Program:
    def __init__(self, source):
        self.code = []
        opened = []
        for at, c in enumerate(source):
            if c in "+-<>":
                kind, step = ("add", 1 if c == "+" else -1) if c in "+-" else ("move", 1 if c == ">" else -1)
                if self.code and self.code[-1] and self.code[-1][0] == kind:
                    step += self.code.pop()[1]
                if step:
                    self.code.append((kind, step))
            elif c == ".":
                self.code.append(("put", 0))
            elif c == ",":
                self.code.append(("get", 0))
            elif c == "[":
                opened.append((len(self.code), at))
                self.code.append(None)
            elif c == "]":
                if not opened:
                    raise SyntaxError(f"] without [ at {at}")
                start, _ = opened.pop()
                if self.code[start + 1 :] == [("add", -1)]:
                    self.code[start:] = [("clear", 0)]
                else:
                    self.code[start] = ("unless", len(self.code))
                    self.code.append(("again", start))
        if opened:
            raise SyntaxError(f"[ without ] at {opened[-1][1]}")

    def run(self, text=""):
        tape, at, pc, steps = bytearray(64), 0, 0, 0
        source = iter(text.encode())
        out = bytearray()
        while pc < len(self.code):
            op, n = self.code[pc]
            steps += 1
            if op == "add":
                tape[at] = (tape[at] + n) & 255
            elif op == "move":
                at += n
                if at >= len(tape):
                    tape.extend(bytes(at))
                if at < 0:
                    raise IndexError("left of the tape")
            elif op == "put":
                out.append(tape[at])
            elif op == "get":
                tape[at] = next(source, 0)
            elif op == "clear":
                tape[at] = 0
            elif op == "unless":
                if not tape[at]:
                    pc = n
            elif tape[at]:
                pc = n
            pc += 1
        return out.decode("latin-1"), steps


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
COUNTDOWN = "++++++++[>++++++>+<<-]>+++++++++>++<<++++++++++[>.>.<-<-]"
print(Program(HELLO).run())
print(Program(COUNTDOWN).run())
print(Program(",[.[-],]").run("echo this")[0], Program(">,[>,]<[.<]").run("backwards")[0])
print(Program("++[>+++<-]>.").code)
for bad in ("[[]", "+]", "<"):
    try:
        print(Program(bad).run())
    except (SyntaxError, IndexError) as error:
        print(type(error).__name__, error)
