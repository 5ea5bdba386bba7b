from abc import ABC, ABCMeta, get_cache_token


class Walks(ABC):
    pass


class Dog:
    pass


class Cat:
    pass


before = get_cache_token()
print(issubclass(Dog, Walks), isinstance(Dog(), Walks), Walks.register(Dog) is Dog, get_cache_token() != before)
# expect: False False True True
print(issubclass(Dog, Walks), isinstance(Dog(), Walks), isinstance(Cat(), Walks), Walks in Dog.__mro__)
# expect: True True False False


@Walks.register
class Bird:
    pass


class Puppy(Dog):
    pass


print(isinstance(Bird(), Walks), issubclass(Puppy, Walks), Walks.register(int), isinstance(5, Walks), isinstance(True, Walks))
# expect: True True <class 'int'> True True


class Sub(Walks):
    pass


print(issubclass(Dog, Sub), issubclass(Sub, Walks))  # expect: False True
Sub.register(Cat)
print(issubclass(Cat, Walks), isinstance(Cat(), Sub))  # expect: True True
for wrong in (lambda: Walks.register(5), lambda: Sub.register(Walks), lambda: issubclass(5, Walks)):
    try:
        wrong()
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)  # expect: TypeError Can only register classes
        # expect: RuntimeError Refusing to create an inheritance cycle
        # expect: TypeError issubclass() arg 1 must be a class
