class A:
    """Class doc."""
    def m(self):
        "Method doc."
    @property
    def p(self): "Property doc."
    @classmethod
    def c(cls): "Class method doc."
    @staticmethod
    def s(): "Static doc."
    def none(self): pass
class B(A): pass
print(A.__doc__, A.m.__doc__, A.p.__doc__, A.c.__doc__, A.s.__doc__, A.none.__doc__, B.__doc__, B.m.__doc__)  # expect: Class doc. Method doc. Property doc. Class method doc. Static doc. None None Method doc.
print(A.m.__qualname__, A.c.__qualname__, A().m.__qualname__, A.m.__module__, A().__module__, A().__doc__)  # expect: A.m A.c A.m __main__ __main__ Class doc.
import inspect
print(inspect.getdoc(B), inspect.getdoc(B.m))  # expect: Class doc. Method doc.
