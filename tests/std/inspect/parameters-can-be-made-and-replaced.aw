import inspect
from inspect import Parameter, Signature

p = Parameter("x", Parameter.POSITIONAL_OR_KEYWORD, default=5, annotation=int)
print(p, p.name, p.default, p.annotation, p.kind is Parameter.POSITIONAL_OR_KEYWORD)
# expect: x: int = 5 x 5 <class 'int'> True
print(p.replace(name="y"), p.replace(default=Parameter.empty), p.replace(kind=Parameter.KEYWORD_ONLY), p == p.replace(), p == p.replace(name="z"))
# expect: y: int = 5 x: int x: int = 5 True False
print(hash(p) == hash(p.replace()), repr(p))  # expect: True <Parameter "x: int = 5">
s = Signature([p, Parameter("k", Parameter.KEYWORD_ONLY)], return_annotation=str)
print(s, s.replace(parameters=[]), s.replace(return_annotation=Signature.empty), s == s.replace())
# expect: (x: int = 5, *, k) -> str () -> str (x: int = 5, *, k) True
for make in (lambda: Parameter("not a name", Parameter.KEYWORD_ONLY), lambda: Parameter("x", 9),
             lambda: Parameter("a", Parameter.VAR_POSITIONAL, default=1), lambda: Parameter(5, Parameter.KEYWORD_ONLY),
             lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)]),
             lambda: Signature([p, p]),
             lambda: Signature([p, Parameter("b", Parameter.POSITIONAL_OR_KEYWORD)])):
    try:
        make()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError 'not a name' is not a valid parameter name
        # expect: ValueError value 9 is not a valid Parameter.kind
        # expect: ValueError variadic positional parameters cannot have default values
        # expect: TypeError name must be a str, not a int
        # expect: ValueError wrong parameter order: keyword-only parameter before positional-only parameter
        # expect: ValueError duplicate parameter name: 'x'
        # expect: ValueError non-default argument follows default argument
