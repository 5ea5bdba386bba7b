from typing import Protocol, SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, get_protocol_members, is_protocol, runtime_checkable


@runtime_checkable
class Closes(Protocol):
    name: str

    def close(self): ...


class Plain(Protocol):
    def go(self): ...


@runtime_checkable
class Goes(Plain, Protocol): ...


class File:
    name = "f"

    def close(self):
        pass


class Half:
    def close(self):
        pass


class Explicit(Plain):
    def go(self):
        return "going"


class NoClose(File):
    close = None


print(isinstance(File(), Closes), isinstance(Half(), Closes), isinstance(5, Closes), isinstance(NoClose(), Closes), isinstance(Explicit(), Goes), issubclass(Explicit, Goes))
# expect: True False False False True True
print(isinstance(5, SupportsInt), isinstance("a", SupportsInt), isinstance(1.5, SupportsFloat), isinstance(True, SupportsIndex), isinstance(-1, SupportsAbs))
# expect: True False True True True
print(is_protocol(Closes), is_protocol(File), is_protocol(Explicit), is_protocol(Protocol), sorted(get_protocol_members(Closes)), Explicit().go())
# expect: True False False False ['close', 'name'] going
for wrong in (
    lambda: isinstance(5, Plain),
    lambda: issubclass(File, Closes),
    lambda: Closes(),
    lambda: runtime_checkable(File),
    lambda: get_protocol_members(File),
    lambda: type("P", (Protocol, File), {}),
):
    try:
        print(wrong())
    except TypeError as e:
        print(e)  # expect: Instance and class checks can only be used with @runtime_checkable protocols
        # expect: Protocols with non-method members don't support issubclass(). Non-method members: 'name'.
        # expect: Protocols cannot be instantiated
        # expect: @runtime_checkable can be only applied to protocol classes, got <class '__main__.File'>
        # expect: <class '__main__.File'> is not a Protocol
        # expect: Protocols can only inherit from other protocols, got <class '__main__.File'>
