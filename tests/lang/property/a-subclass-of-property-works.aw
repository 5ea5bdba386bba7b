class Loud(property):
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return super().__get__(obj, owner) + "!"

class A:
    @Loud
    def word(self): "doc"; return "hi"
    @word.setter
    def word(self, v): print("set", v)

a = A()
print(a.word)  # expect: hi!
a.word = 3  # expect: set 3
print(type(A.word).__name__, A.word.__doc__)  # expect: Loud doc
