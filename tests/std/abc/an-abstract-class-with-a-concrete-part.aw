from abc import ABC, abstractmethod


class Template(ABC):
    def run(self):
        return f"{self.start()}-{self.finish()}"

    @abstractmethod
    def start(self): ...

    def finish(self):
        return "done"


class Job(Template):
    def start(self):
        return "go"


print(Job().run(), issubclass(Job, Template), isinstance(Job(), ABC), Template.__abstractmethods__)
# expect: go-done True True frozenset({'start'})
for broken in (Template, type("Empty", (Template,), {})):
    try:
        broken()
    except TypeError as e:
        print(e)
        # expect: Can't instantiate abstract class Template without an implementation for abstract method 'start'
        # expect: Can't instantiate abstract class Empty without an implementation for abstract method 'start'
print(type("Ok", (Template,), {"start": None})().finish())  # expect: done
