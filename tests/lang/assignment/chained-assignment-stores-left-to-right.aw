log = []

class Slot:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __setattr__(self, attribute, value):
        log.append(f"{self.name}.{attribute}={value}")

a = b = c = 7
print(a, b, c)  # expect: 7 7 7
Slot("first").x = Slot("second").y = 3
print(log)  # expect: ['first.x=3', 'second.y=3']
rows = [0, 0]
i = rows[i] = 1
print(i, rows)  # expect: 1 [0, 1]
same = other = []
other.append(1)
print(same is other, same)  # expect: True [1]
