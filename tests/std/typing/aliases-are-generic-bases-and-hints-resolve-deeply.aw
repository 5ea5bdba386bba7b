import collections, copy, typing
from typing import *
T = TypeVar('T'); K = TypeVar('K'); V = TypeVar('V'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: list[T][(int,)]); t(lambda: tuple[T][int]); t(lambda: Tuple[T][int]); t(lambda: Annotated[Tuple[T], 'd'][int]); t(lambda: List[Tuple[T]][int]); t(lambda: Annotated[tuple[T], 'd'][int]); t(lambda: dict[K, V][int, str]); t(lambda: Dict[K, Tuple[K, V]][int, str])
for n in ('Counter','Deque','DefaultDict','ChainMap','OrderedDict','List','Dict','Set','FrozenSet','Tuple','Type'):
    t(lambda: type(getattr(typing, n)())); t(lambda: type(getattr(typing, n)[int]()) if n not in ('DefaultDict','ChainMap','OrderedDict','Dict') else type(getattr(typing, n)[int, str]()))
class ML(List[T]): pass
class MD(Dict[K, V]): pass
class MI(Iterable[T]):
    def __iter__(self): yield 1
class MG(List[int], Generic[T]): pass
for c in (ML, MD, MI, MG):
    t(lambda: c.__mro__); t(lambda: c.__parameters__); t(lambda: c[int] if c is not MD else c[int, str]); t(lambda: c.__orig_bases__)
class C: x = 5
t(lambda: Annotated[C, 1].x); t(lambda: Annotated[C, 1]().x)
for o in (T, P, Ts, List, List[int], Union[T, int], Optional[str], Any, Callable[[int], str], Literal[1], NewType('N', int), NoDefault, ClassVar, Annotated[int, 3]):
    t(lambda: (copy.copy(o) == o, copy.deepcopy(o) == o, copy.copy(o) is o))
class F:
    def m(self, a: 'Tuple[F]', b: Optional['F'] = None, c: 'list[F]' = None, d: List[List['F']] = None, e: Union['F', Annotated[int, 2]] = 1, g: list['F'] = 0, h: Annotated['F', 1] = 0, i: 'Callable[[F], F]' = 0, j: 'F | None' = None, k: Dict[str, 'F'] = {}): ...
t(lambda: get_type_hints(F.m)); t(lambda: get_type_hints(F.m, include_extras=True))
class Q:
    a: 'int'; b: List['Q']; c: ClassVar['Q']; d: Final['int'] = 3; e: Optional['Q'] = None
t(lambda: get_type_hints(Q))
class G1(Generic[P, T]): pass
t(lambda: G1[[int, str], bytes].__args__); t(lambda: G1[[int, str], bytes]); t(lambda: G1[..., int]); t(lambda: G1[P, int])
class G2(Generic[P]): pass
t(lambda: G2[int, str]); t(lambda: G2[[int, str]]); t(lambda: G2[int].__args__)
class G3(Generic[T, *Ts]): pass
t(lambda: G3[int, str, float]); t(lambda: G3[int]); t(lambda: G3[int, *tuple[str, ...]]); t(lambda: G3[int, str][bytes])
t(lambda: Callable[P, T][[int, str], float]); t(lambda: Callable[Concatenate[int, P], T][[str], float]); t(lambda: Callable[P, T][..., int]); t(lambda: Callable[P, T][Concatenate[int, P], int])
t(lambda: Callable[[T], K][int, str])
@runtime_checkable
class HasX(Protocol):
    x: int
class SX:
    __slots__ = ('x',)
    def __init__(self, set): 
        if set: self.x = 1
class PX:
    @property
    def x(self): raise AttributeError('no')
t(lambda: [isinstance(o, HasX) for o in (SX(True), SX(False), PX(), C())])
@runtime_checkable
class HasM(Protocol):
    def m(self): ...
class NoM(HasX, Protocol): 
    def q(self): ...
class M1:
    m = None
t(lambda: [issubclass(c, HasM) for c in (F, C, M1)]); t(lambda: isinstance(M1(), HasM)); t(lambda: issubclass(C, HasX)); t(lambda: isinstance(1, NoM))
class TD(TypedDict, Generic[T]):
    a: T
    b: NotRequired[int]
t(lambda: (TD.__bases__, TD.__parameters__, TD[int], TD.__required_keys__, TypedDict.__module__, TD.__mro__))
t(lambda: Union[int, 'str']); t(lambda: Union[int, str] == Union[str, int]); t(lambda: hash(Union[int, str]) == hash(Union[str, int])); t(lambda: int | 'str')
def nd():
    class X(Generic[T, (D := TypeVar('D', default=int)), K]): pass
t(nd)
t(lambda: typing.get_overloads(t)); t(lambda: Generic[int]); t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: Optional[int, str]); t(lambda: Tuple[()]); t(lambda: Type[C]); t(lambda: isinstance([], List)); t(lambda: isinstance([], List[int])); t(lambda: issubclass(list, List)); t(lambda: isinstance({}, Mapping)); t(lambda: Callable); t(lambda: Callable[int, str]); t(lambda: Callable[[int], str].__args__)
class Z(Any): pass
@no_type_check
class NT:
    def m(self, a: 'nope'): ...
    class In:
        def k(self, a: 'nope'): ...
t(lambda: get_type_hints(NT.m)); t(lambda: get_type_hints(NT.In.k)); t(lambda: get_type_hints(NT))
N1 = NamedTuple('N1', [('a', int)]); t(lambda: N1(1)); t(lambda: N1.__annotations__)
t(lambda: T | None); t(lambda: None | T); t(lambda: List[int] | str); t(lambda: 'X' | T); t(lambda: Optional[T][int]); t(lambda: Union[T, List[T]][int])
class SelfRef:
    a: "Node"
Node = list["Node"]
Deep = Dict[str, "Deep"]
class SelfDeep:
    a: "Deep"
t(lambda: get_type_hints(SelfDeep)); t(lambda: get_type_hints(SelfRef))
class Base(Generic[T]):
    def make(self, x: "T") -> "list[Base[T]]": ...
t(lambda: get_type_hints(Base.make)); t(lambda: P.args); t(lambda: P.args == P.args); t(lambda: P.kwargs == P.args)
t(lambda: get_args(G1[[int, str], bytes])); t(lambda: G1[[T, str], bytes][int])
