class Weight(float): pass
class Count(int): pass
class Own(int):
    def __format__(self, spec):
        return "own " + spec
class Text(int):
    def __repr__(self):
        return "text"

for make in (
    lambda: format(Weight(1.5), "x"),
    lambda: f"{Weight():d}",
    lambda: "{:s}".format(Count(3)),
    lambda: format(Count(10**30), "q"),
    lambda: format(True, "s"),
    lambda: float.__format__(1.5, "x"),
):
    try:
        make()
    except ValueError as error:
        print(error)
# expect: Unknown format code 'x' for object of type 'Weight'
# expect: Unknown format code 'd' for object of type 'Weight'
# expect: Unknown format code 's' for object of type 'Count'
# expect: Unknown format code 'q' for object of type 'Count'
# expect: Unknown format code 's' for object of type 'bool'
# expect: Unknown format code 'x' for object of type 'float'
print(format(Weight(2.5), ".2f"), f"{Count(255):#x}", f"{Count(10**20):,}", f"{Own(1):x}", f"{Text(5)} {Text(5):d}")
# expect: 2.50 0xff 100,000,000,000,000,000,000 own x text 5
