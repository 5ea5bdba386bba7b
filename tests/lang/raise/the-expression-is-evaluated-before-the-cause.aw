def say(text, value):
    print(text)
    return value


try:
    raise say("what", ValueError("v")) from say("why", KeyError("k"))
except ValueError as e:
    print(repr(e.__cause__))
    # expect: what
    # expect: why
    # expect: KeyError('k')
try:
    raise say("what", ValueError) from say("why", None)
except ValueError as e:
    print(repr(e))
    # expect: what
    # expect: why
    # expect: ValueError()
