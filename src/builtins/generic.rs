//! Types written as expressions: `list[int]` and `int | str`.

use super::sequence;
use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, BinaryOp, Getter, Native, Raised, TypeRow, Vm, sym};

/// A class with parameters.
struct Alias {
    origin: Value,
    /// A tuple.
    parameters: Value,
    /// Written with a star before it: its parameters stand for themselves in the place around.
    starred: bool,
}

impl Trace for Alias {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.origin, self.parameters]);
    }
}

/// One of several types.
struct Union {
    /// A tuple.
    members: Value,
}

impl Trace for Union {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.members);
    }
}

/// `origin[item]`; an item that is not a tuple is the only parameter.
pub fn alias(vm: &mut Vm, origin: Value, item: Value) -> Value {
    let parameters = if item.as_tuple().is_some() { item } else { vm.heap.tuple(&[item]) };
    vm.new_opaque(Alias { origin, parameters, starred: false })
}

/// The types a union is made of; `None` for anything else.
pub fn members(vm: &Vm, v: Value) -> Option<Value> {
    vm.heap.get::<Union>(v).map(|union| union.members)
}

/// `left | right` of two types, or `NotImplemented` if one of them is none.
pub fn union(vm: &mut Vm, left: Value, right: Value) -> Value {
    let mut all: Vec<Value> = Vec::new();
    for side in [left, right] {
        let side = if side.is_none() { vm.types.none } else { side };
        let named = vm.heap.is::<Alias>(vm.plain(side)) || side.is_kind(Kind::Class);
        let parts = match members(vm, side) {
            Some(members) => members.as_tuple().unwrap_or(&[]).to_vec(),
            None if named => vec![side],
            None => return Value::NOT_IMPLEMENTED,
        };
        for part in parts {
            if !all.iter().any(|&known| same_type(vm, known, part)) {
                all.push(part);
            }
        }
    }
    if let [one] = all[..] {
        return one;
    }
    let members = vm.heap.tuple(&all);
    vm.new_opaque(Union { members })
}

/// Are two types in a union the same? Aliases are by origin and plain arguments, as far as that shows
/// without calling script.
fn same_type(vm: &Vm, a: Value, b: Value) -> bool {
    if a.is(b) {
        return true;
    }
    let (Some(x), Some(y)) = (vm.heap.get::<Alias>(a), vm.heap.get::<Alias>(b)) else { return false };
    let (p, q) = (x.parameters.as_tuple().unwrap_or(&[]), y.parameters.as_tuple().unwrap_or(&[]));
    x.origin.is(y.origin) && p.len() == q.len() && p.iter().zip(q).all(|(p, q)| p.is(*q))
}

/// How a type is written inside a repr.
fn push_type(vm: &mut Vm, v: Value, out: &mut String) -> Result<(), Raised> {
    if v.is(Value::ELLIPSIS) {
        out.push_str("...");
    } else if v.is(vm.types.none) {
        out.push_str("None");
    } else if v.is_kind(Kind::Class) {
        let name = super::object::full_class_name(vm, v);
        out.push_str(&name);
    } else if v.is_kind(Kind::List) {
        out.push('[');
        let mut i = 0;
        while let Some(&item) = sequence::items(vm, v).get(i) {
            if i > 0 {
                out.push_str(", ");
            }
            push_type(vm, item, out)?;
            i += 1;
        }
        out.push(']');
    } else if let Some(name) = full_name(vm, v)? {
        out.push_str(&name);
    } else {
        sequence::push_repr(vm, v, out)?;
    }
    Ok(())
}

/// The name, with its module, of what is no class but has both: a function. What has parameters of its own is
/// written otherwise.
fn full_name(vm: &mut Vm, v: Value) -> Result<Option<String>, Raised> {
    let [origin, args] = ["__origin__", "__args__"].map(|name| vm.heap.intern(name));
    if vm.get_attr_quiet(v, origin)?.is_some() && vm.get_attr_quiet(v, args)?.is_some() {
        return Ok(None);
    }
    let Some(qualname) = vm.get_attr_quiet(v, sym::QUALNAME)? else { return Ok(None) };
    vm.keep(qualname);
    let module = vm.get_attr_quiet(v, sym::MODULE)?;
    let (Some(qualname), Some(module)) = (qualname.as_str(), module.and_then(|module| module.as_str()))
    else {
        return Ok(None);
    };
    Ok(Some(if module == "builtins" { qualname.to_string() } else { format!("{module}.{qualname}") }))
}

fn alias_parts(vm: &mut Vm, v: Value) -> Result<(Value, Value), Raised> {
    let v = vm.receiver_of::<Alias>(v)?;
    Ok(vm.heap.get::<Alias>(v).map_or((Value::NONE, Value::NONE), |alias| (alias.origin, alias.parameters)))
}

fn alias_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let made = alias(vm, args[1], args[2]);
    Ok(vm.new_of(args[0], made))
}

fn alias_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let (origin, parameters) = alias_parts(vm, args[0])?;
    let mut out = String::new();
    if alias_starred(vm, args[0])?.is(Value::TRUE) {
        out.push('*');
    }
    push_type(vm, origin, &mut out)?;
    out.push('[');
    let items = parameters.as_tuple().unwrap_or(&[]);
    if items.is_empty() {
        out.push_str("()");
    }
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        push_type(vm, item, &mut out)?;
    }
    out.push(']');
    Ok(vm.heap.str(&out))
}

fn alias_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, _) = alias_parts(vm, args[0])?;
    let given = args[1].as_tuple().unwrap_or(&[]).to_vec();
    let keywords = super::type_::keywords_of(vm, args[2]);
    let made = vm.call_keywords(origin, &given, &keywords)?;
    if made.is_kind(Kind::Instance) {
        vm.keep(made);
        // objects that have room for it remember what they were made as
        let name = vm.heap.intern("__orig_class__");
        if vm.set_attr(made, name, args[0]).is_err() {
            let raised = vm.take_pending();
            let class = vm.heap.class_of(raised);
            let refused = [vm.types.attribute_error, vm.types.type_error];
            if !refused.iter().any(|&refused| vm.heap.is_subclass(class, refused)) {
                return Err(vm.raise_value(raised));
            }
        }
    }
    Ok(made)
}

fn alias_getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, _) = alias_parts(vm, args[0])?;
    let variables = alias_variables(vm, args[0])?;
    let arguments = replaced_arguments(vm, args[0], variables, args[1])?;
    Ok(alias(vm, origin, arguments))
}

fn alias_getattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, _) = alias_parts(vm, args[0])?;
    let name = super::object::attribute_name(vm, args[1])?;
    // how it is copied is its own affair
    let own = [
        "__bases__",
        "__copy__",
        "__deepcopy__",
        "__reduce__",
        "__reduce_ex__",
        "__getstate__",
        "__typing_subst__",
        "__typing_unpacked_tuple_args__",
    ];
    if own.contains(&vm.heap.sym_str(name)) {
        return Err(vm.no_attribute(args[0], name));
    }
    vm.get_attr(origin, name)
}

fn alias_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if !vm.heap.is::<Alias>(vm.plain(args[1])) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (a, b) = (alias_parts(vm, args[0])?, alias_parts(vm, args[1])?);
    Ok(Value::bool(vm.equal(a.0, b.0)? && vm.equal(a.1, b.1)?))
}

fn alias_hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, parameters) = alias_parts(vm, args[0])?;
    let hash = vm.hash(origin)? ^ vm.hash(parameters)?.rotate_left(1);
    Ok(vm.heap.int(hash as i64))
}

fn alias_entries(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, _) = alias_parts(vm, args[0])?;
    Ok(vm.heap.tuple(&[origin]))
}

fn alias_or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(union(vm, args[0], args[1]))
}

fn alias_ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(union(vm, args[1], args[0]))
}

fn alias_instancecheck(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Err(vm.type_error("isinstance() argument 2 cannot be a parameterized generic"))
}

fn alias_subclasscheck(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Err(vm.type_error("issubclass() argument 2 cannot be a parameterized generic"))
}

fn alias_origin(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(alias_parts(vm, v)?.0)
}

fn alias_args(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(alias_parts(vm, v)?.1)
}

/// The type variables among the arguments of a type, each once.
fn type_variables(vm: &mut Vm, arguments: Value) -> Result<Value, Raised> {
    let items = arguments.as_tuple().unwrap_or(&[]).to_vec();
    let (subst, parameters) = (vm.heap.intern("__typing_subst__"), vm.heap.intern("__parameters__"));
    let mut found: Vec<Value> = Vec::new();
    for item in items {
        if item.is_kind(Kind::Class) {
            continue;
        }
        let inner = if item.is_kind(Kind::List) {
            let items = vm.collect(item)?;
            let items = vm.heap.tuple(&items);
            vm.keep(items);
            type_variables(vm, items)?
        } else if vm.special(item, subst).is_some() {
            vm.heap.tuple(&[item])
        } else {
            vm.get_attr_quiet(item, parameters)?.unwrap_or(Value::NONE)
        };
        vm.keep(inner);
        for &variable in inner.as_tuple().unwrap_or(&[]) {
            if !found.iter().any(|known| known.is(variable)) {
                found.push(variable);
            }
        }
    }
    Ok(vm.heap.tuple(&found))
}

fn alias_variables(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let arguments = alias_args(vm, v)?;
    type_variables(vm, arguments)
}

fn union_variables(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let members = union_members(vm, v)?;
    type_variables(vm, members)
}

/// The arguments of `v` with its type variables replaced, as `v[item]` asks for.
fn replaced_arguments(vm: &mut Vm, v: Value, variables: Value, item: Value) -> Result<Value, Raised> {
    if variables.as_tuple().is_none_or(<[Value]>::is_empty) {
        let text = vm.repr_string(v)?;
        return Err(vm.type_error(&format!("{text} is not a generic class")));
    }
    vm.call_typing("_replaced_arguments", &[v, variables, item])
}

fn union_getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let variables = union_variables(vm, args[0])?;
    let members = replaced_arguments(vm, args[0], variables, args[1])?;
    vm.keep(members);
    let mut all = Value::UNDEF;
    for &member in members.as_tuple().unwrap_or(&[]) {
        all = if all.is_undef() { member } else { vm.binary(BinaryOp::BitOr, all, member)? };
        vm.keep(all);
    }
    Ok(all)
}

/// `a | b` where one of the two is a type alias, which only the module `typing` knows.
fn union_of(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut all: Vec<Value> = Vec::new();
    for side in [args[0], args[1]] {
        let side = if side.is_none() { vm.types.none } else { side };
        let parts = match members(vm, side) {
            Some(members) => members.as_tuple().unwrap_or(&[]).to_vec(),
            None => vec![side],
        };
        for part in parts {
            if !all.iter().any(|known| known.is(part)) {
                all.push(part);
            }
        }
    }
    if let [one] = all[..] {
        return Ok(one);
    }
    let members = vm.heap.tuple(&all);
    Ok(vm.new_opaque(Union { members }))
}

/// `*tuple[int, str]` among the arguments of another type.
fn alias_iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (origin, parameters) = alias_parts(vm, args[0])?;
    let starred = vm.new_opaque(Alias { origin, parameters, starred: true });
    let one = vm.heap.tuple(&[starred]);
    vm.iter(one)
}

fn alias_starred(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let v = vm.receiver_of::<Alias>(v)?;
    Ok(Value::bool(vm.heap.get::<Alias>(v).is_some_and(|alias| alias.starred)))
}

fn union_members(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let v = vm.receiver_of::<Union>(v)?;
    Ok(members(vm, v).unwrap_or(Value::NONE))
}

fn union_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let members = union_members(vm, args[0])?;
    let mut out = String::new();
    for (i, &member) in members.as_tuple().unwrap_or(&[]).iter().enumerate() {
        if i > 0 {
            out.push_str(" | ");
        }
        push_type(vm, member, &mut out)?;
    }
    Ok(vm.heap.str(&out))
}

fn union_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (members(vm, args[0]), members(vm, args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (a, b) = (a.as_tuple().unwrap_or(&[]), b.as_tuple().unwrap_or(&[]));
    if a.len() != b.len() {
        return Ok(Value::FALSE);
    }
    for &x in a {
        let mut found = false;
        for &y in b {
            found = found || vm.equal(x, y)?;
        }
        if !found {
            return Ok(Value::FALSE);
        }
    }
    Ok(Value::TRUE)
}

fn union_hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let members = union_members(vm, args[0])?;
    let mut mixed = 0u64;
    for &member in members.as_tuple().unwrap_or(&[]) {
        mixed ^= vm.hash(member)?;
    }
    Ok(vm.heap.int((mixed >> 3) as i64))
}

fn union_instancecheck(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let members = union_members(vm, args[0])?;
    let answer = super::instance::is_instance(vm, args[1], members)?;
    Ok(Value::bool(answer))
}

fn union_subclasscheck(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let members = union_members(vm, args[0])?;
    let answer = super::instance::is_subclass(vm, args[1], members)?;
    Ok(Value::bool(answer))
}

const ALIAS_ROW: TypeRow = TypeRow {
    name: "GenericAlias",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: alias_repr },
        Native {
            name: "__call__",
            params: "self, /, *args, **kwargs",
            doc: "Call the class without its parameters.",
            run: alias_call,
        },
        Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: alias_getitem },
        Native { name: "__iter__", params: "self, /", doc: "Implement iter(self).", run: alias_iter },
        Native {
            name: "__getattr__",
            params: "self, name, /",
            doc: "Attributes of the class.",
            run: alias_getattr,
        },
        Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: alias_eq },
        Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: alias_hash },
        Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: alias_or },
        Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: alias_ror },
        Native {
            name: "__mro_entries__",
            params: "self, bases, /",
            doc: "What stands in for it among bases.",
            run: alias_entries,
        },
        Native {
            name: "__instancecheck__",
            params: "self, instance, /",
            doc: "Refuses.",
            run: alias_instancecheck,
        },
        Native {
            name: "__subclasscheck__",
            params: "self, subclass, /",
            doc: "Refuses.",
            run: alias_subclasscheck,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, origin, args, /",
        doc: "A class with parameters.",
        run: alias_new,
    }],
    getters: &[
        Getter { name: "__origin__", get: alias_origin, set: None },
        Getter { name: "__args__", get: alias_args, set: None },
        Getter { name: "__parameters__", get: alias_variables, set: None },
        Getter { name: "__unpacked__", get: alias_starred, set: None },
    ],
    doc: "A class with parameters, as in list[int].",
    layout: Layout::Builtin,
    is_final: false,
};

const UNION_ROW: TypeRow = TypeRow {
    name: "UnionType",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: union_repr },
        Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: union_eq },
        Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: union_hash },
        Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: union_getitem },
        Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: alias_or },
        Native {
            name: "__instancecheck__",
            params: "self, instance, /",
            doc: "Whether instance is of one of the types.",
            run: union_instancecheck,
        },
        Native {
            name: "__subclasscheck__",
            params: "self, subclass, /",
            doc: "Whether subclass is derived from one of the types.",
            run: union_subclasscheck,
        },
        Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: alias_ror },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "_of",
        params: "left, right, /",
        doc: "A union with a type alias in it.",
        run: union_of,
    }],
    getters: &[
        Getter { name: "__args__", get: union_members, set: None },
        Getter { name: "__parameters__", get: union_variables, set: None },
    ],
    doc: "One of several types, as in int | str.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the classes of this file.
pub fn register(vm: &mut Vm) {
    vm.register_type::<Alias>(&ALIAS_ROW);
    vm.register_type::<Union>(&UNION_ROW);
    for class in [vm.opaque_class::<Alias>(), vm.opaque_class::<Union>()].into_iter().flatten() {
        vm.place_in_module(class, "types");
    }
}
