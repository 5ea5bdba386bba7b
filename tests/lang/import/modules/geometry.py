"""Areas of simple shapes."""
PI = 3
_private = "hidden"


def area(r):
    return PI * r * r


def rename(value):
    global PI
    PI = value
