//! Names the machine itself looks up, interned at birth in this order: `sym::INIT` is the symbol of `__init__`.

use crate::value::{Heap, Sym};

macro_rules! symbols {
    ($($name:ident $text:literal),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u32)]
        enum Index { $($name),* }
        $(pub const $name: Sym = Sym(Index::$name as u32);)*
        const TEXTS: &[&str] = &[$($text),*];
    };
}

symbols! {
    INIT "__init__", NEW "__new__", CALL "__call__", REPR "__repr__", STR "__str__", FORMAT "__format__",
    HASH "__hash__", BOOL "__bool__", LEN "__len__", LENGTH_HINT "__length_hint__", ITER "__iter__",
    NEXT "__next__", REVERSED "__reversed__", CONTAINS "__contains__", GETITEM "__getitem__",
    SETITEM "__setitem__", DELITEM "__delitem__", MISSING "__missing__", CLASS_GETITEM "__class_getitem__",
    GETATTR "__getattr__", GETATTRIBUTE "__getattribute__", SETATTR "__setattr__", DELATTR "__delattr__",
    GET "__get__", SET "__set__", DELETE "__delete__", SET_NAME "__set_name__",
    INIT_SUBCLASS "__init_subclass__", SUBCLASSCHECK "__subclasscheck__", INSTANCECHECK "__instancecheck__",
    SUBCLASSHOOK "__subclasshook__", MRO_ENTRIES "__mro_entries__", PREPARE "__prepare__",
    EQ "__eq__", NE "__ne__", LT "__lt__", LE "__le__", GT "__gt__", GE "__ge__",
    ADD "__add__", RADD "__radd__", IADD "__iadd__", SUB "__sub__", RSUB "__rsub__", ISUB "__isub__",
    MUL "__mul__", RMUL "__rmul__", IMUL "__imul__", TRUEDIV "__truediv__", RTRUEDIV "__rtruediv__",
    ITRUEDIV "__itruediv__", FLOORDIV "__floordiv__", RFLOORDIV "__rfloordiv__", IFLOORDIV "__ifloordiv__",
    MOD "__mod__", RMOD "__rmod__", IMOD "__imod__", POW "__pow__", RPOW "__rpow__", IPOW "__ipow__",
    MATMUL "__matmul__", RMATMUL "__rmatmul__", IMATMUL "__imatmul__", LSHIFT "__lshift__",
    RLSHIFT "__rlshift__", ILSHIFT "__ilshift__", RSHIFT "__rshift__", RRSHIFT "__rrshift__",
    IRSHIFT "__irshift__", AND "__and__", RAND "__rand__", IAND "__iand__", OR "__or__", ROR "__ror__",
    IOR "__ior__", XOR "__xor__", RXOR "__rxor__", IXOR "__ixor__", DIVMOD "__divmod__",
    RDIVMOD "__rdivmod__", NEG "__neg__", POS "__pos__", ABS "__abs__", INVERT "__invert__",
    INT "__int__", FLOAT "__float__", INDEX "__index__", ROUND "__round__", TRUNC "__trunc__",
    FLOOR "__floor__", CEIL "__ceil__", BYTES "__bytes__", ENTER "__enter__", EXIT "__exit__",
    AENTER "__aenter__", AEXIT "__aexit__", AWAIT "__await__", AITER "__aiter__", ANEXT "__anext__",
    DICT "__dict__", CLASS "__class__", NAME "__name__", QUALNAME "__qualname__", MODULE "__module__",
    DOC "__doc__", ANNOTATIONS "__annotations__", DEFAULTS "__defaults__", KWDEFAULTS "__kwdefaults__",
    CODE "__code__", GLOBALS "__globals__", CLOSURE "__closure__", WRAPPED "__wrapped__", SLOTS "__slots__",
    BASES "__bases__", MRO "__mro__", BASE "__base__", SELF "__self__", FUNC "__func__", FILE "__file__",
    PATH "__path__", PACKAGE "__package__", LOADER "__loader__", SPEC "__spec__", ALL "__all__",
    BUILTINS "__builtins__", MAIN "__main__", MATCH_ARGS "__match_args__", TYPE_PARAMS "__type_params__",
    NOTES "__notes__", CAUSE "__cause__", CONTEXT "__context__", TRACEBACK "__traceback__",
    SUPPRESS_CONTEXT "__suppress_context__", CLASSCELL "__classcell__", DIR "__dir__", WEAKREF "__weakref__",
    VALUE "value", ARGS "args", ERRNO "errno", STRERROR "strerror", FILENAME "filename", CODE_ATTR "code",
    MSG "msg", NAME_ATTR "name", OBJ "obj", MESSAGE "message", EXCEPTIONS "exceptions", KEY "key",
    REVERSE "reverse", SEND "send", THROW "throw", CLOSE "close", KEYS "keys", WRITE "write", FLUSH "flush",
    END "end", SEP "sep", METACLASS "metaclass", STAR "*", INIT_FUNCTION "<init>",
    HIDDEN_PAYLOAD "\0payload", HIDDEN_ARGS "\0args", HIDDEN_CAUSE "\0cause", HIDDEN_CONTEXT "\0context",
    HIDDEN_TRACEBACK "\0traceback", HIDDEN_SUPPRESS "\0suppress", HIDDEN_FIELDS "\0fields", EMPTY "",
    BUILTINS_MODULE "builtins", OPEN "open", PRINT "print", SUPER "super", COPY "copy", SUBCLASSES "__subclasses__",
    ABSTRACT_METHODS "__abstractmethods__", IS_ABSTRACT_METHOD "__isabstractmethod__", FSPATH "__fspath__",
    SIZEOF "__sizeof__", REDUCE "__reduce__", GETSTATE "__getstate__", DEL "__del__", ORIG_BASES "__orig_bases__", MRO_METHOD "mro",
}

/// Intern them; must come before any other name.
pub fn intern_all(heap: &mut Heap) {
    for (index, text) in TEXTS.iter().enumerate() {
        let sym = heap.intern(text);
        debug_assert_eq!(sym.0 as usize, index, "a symbol text stands twice in the list: {text}");
    }
}
