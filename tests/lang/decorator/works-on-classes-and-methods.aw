def add_name(cls):
    cls.label = cls.__name__.lower()
    return cls

def logged(f):
    def run(self, *args):
        print("call", f.__name__, args)  # expect: call move (4,)
        return f(self, *args)
    return run

@add_name
class Robot:
    @logged
    def move(self, n):
        return n * 2

print(Robot.label, Robot().move(4))  # expect: robot 8

def count(cls):
    return 5
@count
class Gone: pass
print(Gone)  # expect: 5
