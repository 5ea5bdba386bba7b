class A:
    def __init__(self):
        self.x = 1
        self.y = 2
    def m(self):
        self.z = 3

print(A.__firstlineno__, sorted(A.__static_attributes__))  # expect: 1 ['x', 'y', 'z']
