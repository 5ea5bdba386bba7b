from contextlib import closing

class Door:
    def close(self): print("closed")

with closing(Door()) as d:
    print(type(d).__name__)
try:
    with closing(Door()):
        raise ValueError("inside")
except ValueError as e:
    print(e)
def g():
    try:
        yield 1
    finally:
        print("generator closed")
with closing(g()) as it:
    print(next(it))
try:
    with closing(5):
        pass
except AttributeError as e:
    print(e)
