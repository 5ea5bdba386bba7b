def load(name):
    return {"a": 1}[name]


def config():
    try:
        return load("b")
    except KeyError as e:
        raise ValueError("no setting b") from e


try:
    config()
except ValueError:
    int("x")
