def drive(generator, *sent):
    out = []
    for value in sent:
        try:
            out.append(generator.send(value))
        except StopIteration as stop:
            out.append(("end", stop.value))
            break
    return out


def after_a_plain_yield():
    got = yield 1
    yield from range(got)
    return got


def again_and_again():
    while True:
        result = yield from iter("ab")
        got = yield result
        if got:
            return got


print(drive(after_a_plain_yield(), None, 2, None, None))  # expect: [1, 0, 1, ('end', 2)]
print(drive(again_and_again(), None, None, None, 0, None, None, 7))  # expect: ['a', 'b', None, 'a', 'b', None, ('end', 7)]
