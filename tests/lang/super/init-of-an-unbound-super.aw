class A:
    def __init__(self, v=1):
        self.v = v

for call in (lambda: super(A).__init__(), lambda: super(A, None).__init__(), lambda: super(A).__init__(1)):
    try:
        print(call())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
# expect: RuntimeError super(): no arguments
# expect: RuntimeError super(): no arguments
# expect: TypeError super() argument 1 must be type, not int
print(super(A, A()).__init__(), super(A).__init__(A), "__init__" in vars(super))  # expect: None None True
