def text():
    raise KeyError("in the message")


try:
    assert False, text()
except KeyError as e:
    print(e, e.__context__)  # expect: 'in the message' None
