from dataclasses import MISSING, Field, dataclass, field, fields


@dataclass
class C:
    a: int
    b: str = field(default="x", repr=False, metadata={"unit": "m"})
    c: list = field(default_factory=list, init=True, compare=False)


for f in fields(C):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, dict(f.metadata))
    # expect: a <class 'int'> True True True True None True {}
    # expect: b <class 'str'> False True True False None True {'unit': 'm'}
    # expect: c <class 'list'> True False True True None False {}
print(C(1), isinstance(fields(C)[0], Field), fields(C(1)) == fields(C), C.__dataclass_fields__["a"].name)
# expect: C(a=1, c=[]) True True a
print(C.__dataclass_params__)
# expect: _DataclassParams(init=True,repr=True,eq=True,order=False,unsafe_hash=False,frozen=False,match_args=True,kw_only=False,slots=False,weakref_slot=False)
try:
    fields(C)[1].metadata["x"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
for wrong in (lambda: fields(5), lambda: fields(int)):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: must be called with a dataclass type or instance
        # expect: must be called with a dataclass type or instance
print(repr(field(default=1, default_factory=MISSING)).split("default_factory")[0])
# expect: Field(name=None,type=None,default=1,
