class Data:
    def __get__(self, obj, owner): return f"meta data for {obj.__name__}"
    def __set__(self, obj, value): print("set on", obj.__name__, value)

class NonData:
    def __get__(self, obj, owner): return "meta non-data"

class Meta(type):
    a = Data()
    b = NonData()
    c = NonData()

class K(metaclass=Meta):
    a = "class a"
    b = "class b"

print(K.a, "|", K.b, "|", K.c)  # expect: meta data for K | class b | meta non-data
K.a = 5  # expect: set on K 5
print(K().a, K().b, hasattr(K(), "c"))  # expect: class a class b False
