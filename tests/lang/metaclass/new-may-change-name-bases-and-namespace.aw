class Base:
    def hello(self): return f"hello from {type(self).__name__}"
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns["added"] = "yes"
        ns = {k.lower() if not k.startswith("__") else k: v for k, v in ns.items()}
        return super().__new__(mcs, name + "2", bases + (Base,), ns)
class A(metaclass=Meta):
    UPPER = 1
print(A.__name__, A.upper, A.added, A().hello(), A.__qualname__)  # expect: A2 1 yes hello from A2 A
