# A compiler from small source text to byte code, and the machine that runs it with a trace.
from enum import IntEnum


class Op(IntEnum):
    PUSH = 1
    LOAD = 2
    STORE = 3
    ADD = 4
    SUB = 5
    MUL = 6
    DIV = 7
    LESS = 8
    JUMP = 9
    UNLESS = 10
    PRINT = 11
    HALT = 12
    CALL = 13
    RET = 14

    @property
    def has_operand(self):
        return self in (Op.PUSH, Op.LOAD, Op.STORE, Op.JUMP, Op.UNLESS, Op.CALL)


class Trap(Exception):
    def __init__(self, pc, message):
        super().__init__(f"{message} at {pc:#06x}")


def assemble(text):
    code, labels, holes, names = bytearray(), {}, [], {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
            continue
        word, *rest = line.split()
        try:
            op = Op[word.upper()]
        except KeyError:
            raise SyntaxError(f"line {number}: no instruction {word!r}") from None
        if op.has_operand != (len(rest) == 1):
            raise SyntaxError(f"line {number}: {op.name} takes {int(op.has_operand)} operands, not {len(rest)}")
        code.append(op)
        if op in (Op.JUMP, Op.UNLESS, Op.CALL):
            holes.append((len(code), rest[0]))
            code += b"\0\0"
        elif op in (Op.LOAD, Op.STORE):
            code += names.setdefault(rest[0], len(names)).to_bytes(2, "little")
        elif op.has_operand:
            code += int(rest[0], 0).to_bytes(2, "little", signed=True)
    for at, label in holes:
        code[at : at + 2] = labels[label].to_bytes(2, "little")
    return bytes(code), list(names)


def listing(code, names):
    pc = 0
    while pc < len(code):
        op = Op(code[pc])
        text = f"{pc:04x} {op.name:<7}"
        if op.has_operand:
            n = int.from_bytes(code[pc + 1 : pc + 3], "little", signed=op is Op.PUSH)
            text += names[n] if op in (Op.LOAD, Op.STORE) else str(n) if op is Op.PUSH else f"{n:04x}"
        yield text.rstrip()
        pc += 3 if op.has_operand else 1


def run(code, slots, limit=10_000):
    stack, calls, memory, out, pc = [], [], [0] * slots, [], 0
    for _ in range(limit):
        at = pc
        try:
            op = Op(code[pc])
        except (IndexError, ValueError):
            raise Trap(at, "no instruction") from None
        pc += 1
        operand = None
        if op.has_operand:
            operand = int.from_bytes(code[pc : pc + 2], "little", signed=op is Op.PUSH)
            pc += 2
        try:
            match op:
                case Op.PUSH:
                    stack.append(operand)
                case Op.LOAD:
                    stack.append(memory[operand])
                case Op.STORE:
                    memory[operand] = stack.pop()
                case Op.ADD | Op.SUB | Op.MUL | Op.DIV | Op.LESS:
                    b, a = stack.pop(), stack.pop()
                    stack.append({Op.ADD: a + b, Op.SUB: a - b, Op.MUL: a * b, Op.LESS: int(a < b)}.get(op)
                                 if op != Op.DIV else a // b)
                case Op.JUMP:
                    pc = operand
                case Op.UNLESS:
                    pc = pc if stack.pop() else operand
                case Op.CALL:
                    calls.append(pc)
                    pc = operand
                case Op.RET:
                    pc = calls.pop()
                case Op.PRINT:
                    out.append(stack.pop())
                case Op.HALT:
                    return out, memory
        except IndexError:
            raise Trap(at, "stack is empty") from None
        except ZeroDivisionError as error:
            raise Trap(at, "division by zero") from error
    raise Trap(pc, "too many steps")


SOURCE = """
    push 10
    store n
    push 1
    store product
again:
    load n
    call times         ; product *= n
    load n
    push 1
    sub
    store n
    push 0
    load n
    less
    unless done
    jump again
times:
    load product
    mul
    store product
    ret
done:
    load product
    print
    push -7
    push 2
    div
    print
    halt
"""
code, names = assemble(SOURCE)
print(len(code), code.hex(" ", 4))
print("\n".join(listing(code, names)))
print(run(code, len(names)))
for bad in ("add\nhalt", "push 1\npush 0\ndiv", "spin:\njump spin", "push 1", "fly 3", "push", "push 99999", "jump out"):
    try:
        code, names = assemble(bad)
        print(run(code, len(names)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
