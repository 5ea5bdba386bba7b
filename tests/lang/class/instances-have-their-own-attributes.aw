class Dog:
    kind = "canine"

    def __init__(self, name):
        self.name = name

    def speak(self, sound="woof"):
        return f"{self.name} says {sound}"

a, b = Dog("Rex"), Dog("Ada")
print(a.speak(), b.speak("yip"), Dog.speak(a))  # expect: Rex says woof Ada says yip Rex says woof
a.kind = "pet"
print(a.kind, b.kind, a.__dict__, b.__dict__)
# expect: pet canine {'name': 'Rex', 'kind': 'pet'} {'name': 'Ada'}
print(type(a).__name__, isinstance(a, Dog), a.__class__ is Dog)  # expect: Dog True True
try:
    a.missing
except AttributeError as e:
    print(e)  # expect: 'Dog' object has no attribute 'missing'
try:
    Dog.missing
except AttributeError as e:
    print(e)  # expect: type object 'Dog' has no attribute 'missing'
try:
    Dog()
except TypeError as e:
    print(e)  # expect: Dog.__init__() missing 1 required positional argument: 'name'
