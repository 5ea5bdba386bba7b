class MM(type):
    def __call__(m, *a, **k):
        print("MM call", m.__name__)
        return super().__call__(*a, **k)
class M(type, metaclass=MM): pass
class A(metaclass=M): pass  # expect: MM call M
print(type(A).__name__, type(M).__name__, type(MM).__name__)  # expect: M MM type
A()
print(isinstance(A, M), isinstance(A, type), isinstance(M, MM), issubclass(M, type))  # expect: True True True True
