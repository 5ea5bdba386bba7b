def show(f):
    try:
        f()
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)
class A:
    def no_self(): super()
    def deleted(self):
        del self
        super()
    @staticmethod
    def static(): super()
    def attr(self): super().nope
    def lam(self): return (lambda: super().f)()
def free(self): super()
show(lambda: A.no_self())  # expect: RuntimeError super(): no arguments
show(lambda: A().deleted())  # expect: RuntimeError super(): arg[0] deleted
show(lambda: A.static())  # expect: RuntimeError super(): no arguments
show(lambda: A().attr())  # expect: AttributeError 'super' object has no attribute 'nope'
show(lambda: A().lam())  # expect: RuntimeError super(): no arguments
show(lambda: free(1))  # expect: RuntimeError super(): __class__ cell not found
show(lambda: super(5))  # expect: TypeError super() argument 1 must be a type, not int
show(lambda: super(int, "x"))  # expect: TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
show(lambda: super(A, 5))  # expect: TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
show(lambda: super(A, int))  # expect: TypeError super(type, obj): obj (type int) is not an instance or subtype of type (A).
show(lambda: super(1, 2, 3))  # expect: TypeError super() expected at most 2 arguments, got 3
show(lambda: super(x=1))  # expect: TypeError super() takes no keyword arguments
