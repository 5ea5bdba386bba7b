//! The type `type`: classes as objects.

use super::object::{DELATTR, GETATTRIBUTE, SETATTR, add_class_names, add_instance_names, full_class_name};
use super::{generic, instance, views};
use crate::value::{Kind, Layout, Sym, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, NativeFunction, Raised, TypeRow, Vm, sym, text_signature};

/// Name and value of each entry of a `**kwargs` dict.
pub fn keywords_of(vm: &mut Vm, dict: Value) -> Vec<(Sym, Value)> {
    let entries: Vec<(Value, Value)> =
        vm.heap.table(dict).map(|table| table.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    entries.into_iter().filter_map(|(key, value)| Some((vm.heap.intern_value(key)?, value))).collect()
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = args[1].as_tuple().unwrap_or(&[]);
    let own = args[0].is(vm.types.type_);
    let &[name_given, bases, namespace] = given else {
        if let [one] = given
            && own
            && super::dict::length(vm, args[2]) == 0
        {
            return Ok(vm.heap.class_of(*one));
        }
        if own {
            return Err(vm.type_error("type() takes 1 or 3 arguments"));
        }
        let count = given.len();
        return Err(vm.type_error(&format!("type.__new__() takes exactly 3 arguments ({count} given)")));
    };
    let name = vm.plain(name_given);
    let Some(text) = name.as_str() else {
        let given = vm.argument_type_name(name_given);
        return Err(vm.type_error(&format!("type.__new__() argument 1 must be str, not {given}")));
    };
    let Some(base_list) = vm.plain(bases).as_tuple() else {
        let given = vm.argument_type_name(bases);
        return Err(vm.type_error(&format!("type.__new__() argument 2 must be tuple, not {given}")));
    };
    if !vm.plain(namespace).is_kind(Kind::Dict) {
        let given = vm.argument_type_name(namespace);
        return Err(vm.type_error(&format!("type.__new__() argument 3 must be dict, not {given}")));
    }
    if text.contains('\0') {
        return Err(vm.value_error("type name must not contain null characters"));
    }
    if let Some(qualname) = vm.heap.namespace_get(vm.plain(namespace), sym::QUALNAME)
        && !vm.plain(qualname).is_str()
    {
        let given = vm.type_name(qualname);
        return Err(vm.type_error(&format!("type __qualname__ must be a str, not {given}")));
    }
    let keywords = keywords_of(vm, args[2]);
    let winner = most_derived_metaclass(vm, args[0], base_list)?;
    if !winner.is(args[0])
        && let Some(own) = vm.class_lookup(winner, sym::NEW)
        && !vm.class_lookup(args[0], sym::NEW).is_some_and(|used| used.is(own))
    {
        let own = vm.bind(own, Value::UNDEF, winner)?;
        return vm.call_keywords(own, &[winner, name_given, bases, namespace], &keywords);
    }
    vm.build_class(winner, text, base_list, namespace, &keywords)
}

/// The metaclass that a class with these bases gets when it is asked for with `metaclass`.
fn most_derived_metaclass(vm: &mut Vm, metaclass: Value, bases: &[Value]) -> Result<Value, Raised> {
    let mut winner = metaclass;
    for &base in bases {
        let own = vm.heap.class_of(base);
        if vm.heap.as_class(base).is_none() && vm.special(base, sym::MRO_ENTRIES).is_some() {
            return Err(vm.type_error("type() doesn't support MRO entry resolution; use types.new_class()"));
        }
        if vm.heap.is_subclass(winner, own) {
            continue;
        }
        if !vm.heap.is_subclass(own, winner) {
            return Err(vm.type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of \
                 the metaclasses of all its bases",
            ));
        }
        winner = own;
    }
    Ok(winner)
}

fn init(_vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

/// What `cls(…)` does when the metaclass does nothing else.
fn call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = args[0];
    let given = args[1].as_tuple().unwrap_or(&[]);
    let keywords = keywords_of(vm, args[2]);
    if class.is(vm.types.type_)
        && let [one] = given
    {
        return Ok(vm.heap.class_of(*one));
    }
    let Some(new) = vm.class_lookup(class, sym::NEW) else {
        let name = vm.class_name(class);
        return Err(vm.type_error(&format!("cannot create '{name}' instances")));
    };
    let new = vm.bind(new, Value::UNDEF, class)?;
    let mut all = Vec::with_capacity(given.len() + 1);
    all.push(class);
    all.extend_from_slice(given);
    let object = vm.call_keywords(new, &all, &keywords)?;
    vm.keep(object);
    if !vm.heap.is_instance(object, class) {
        return Ok(object);
    }
    let own = vm.heap.class_of(object);
    if let Some(init) = vm.class_lookup(own, sym::INIT) {
        let init = vm.bind(init, object, own)?;
        let result = vm.call_keywords(init, given, &keywords)?;
        if !result.is_none() {
            let given = vm.type_name(result);
            return Err(vm.type_error(&format!("__init__() should return None, not '{given}'")));
        }
    }
    Ok(object)
}

fn prepare(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.dict(Default::default()))
}

fn mro(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(bases) = vm.heap.as_class(args[0]).map(|data| data.bases.clone()) else {
        return Err(not_a_class(vm, "mro", args[0]));
    };
    let mut order = vec![args[0]];
    order.extend(vm.merge_mro(&bases)?);
    Ok(vm.heap.list(order))
}

/// The error for a method of `type` that is called with something else.
fn not_a_class(vm: &mut Vm, name: &str, given: Value) -> Raised {
    let given = vm.type_name(given);
    vm.type_error(&format!("descriptor '{name}' for 'type' objects doesn't apply to a '{given}' object"))
}

fn subclasses(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(all) = vm.heap.as_class(args[0]).map(|data| data.subclasses.clone()) else {
        return Err(not_a_class(vm, "__subclasses__", args[0]));
    };
    Ok(vm.heap.list(all))
}

fn instancecheck(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.heap.is_instance(args[1], args[0]) {
        return Ok(Value::TRUE);
    }
    // a proxy may claim a class of its own
    if args[1].is_kind(Kind::Instance)
        && let Some(claimed) = vm.get_attr_quiet(args[1], sym::CLASS)?
    {
        return Ok(Value::bool(claimed.is_kind(Kind::Class) && vm.heap.is_subclass(claimed, args[0])));
    }
    Ok(Value::FALSE)
}

fn subclasscheck(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    instance::derives(vm, args[1], args[0]).map(Value::bool)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = full_class_name(vm, args[0]);
    Ok(vm.heap.str(&format!("<class '{name}'>")))
}

fn or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(generic::union(vm, args[0], args[1]))
}

fn ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(generic::union(vm, args[1], args[0]))
}

fn dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let names = vm.heap.set(Default::default());
    vm.keep(names);
    add_class_names(vm, args[0], names)?;
    add_instance_names(vm, args[0], names)?;
    vm.collect_list(names)
}

// ---- attributes of classes ----

fn own(vm: &Vm, class: Value, name: Sym) -> Option<Value> {
    let dict = vm.heap.as_class(class)?.dict;
    vm.heap.namespace_get(dict, name)
}

/// The error of changing a builtin class.
fn check_mutable(vm: &mut Vm, class: Value, name: &str, value: Value) -> Result<(), Raised> {
    match vm.heap.as_class(class) {
        Some(data) if value.is_undef() => {
            // CPython says so of any class
            let message = format!("cannot delete '{name}' attribute of immutable type '{}'", data.name);
            Err(vm.type_error(&message))
        }
        Some(data) if data.is_builtin => {
            let message = format!("cannot set '{name}' attribute of immutable type '{}'", data.name);
            Err(vm.type_error(&message))
        }
        _ => Ok(()),
    }
}

fn get_name(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let name = vm.short_class_name(class);
    Ok(vm.heap.str(&name))
}

fn set_name(vm: &mut Vm, class: Value, name: Value) -> Result<(), Raised> {
    check_mutable(vm, class, "__name__", name)?;
    let Some(text) = vm.plain(name).as_str() else {
        let (own, given) = (vm.class_name(class), vm.type_name(name));
        let message = format!("can only assign string to {own}.__name__, not '{given}'");
        return Err(vm.type_error(&message));
    };
    if let Some(data) = vm.heap.as_class_mut(class) {
        data.name = text.to_string();
    }
    Ok(())
}

fn get_qualname(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let name = vm.qualified_name(class);
    Ok(vm.heap.str(&name))
}

/// Store into the namespace of a class.
fn store(vm: &mut Vm, class: Value, name: Sym, value: Value) -> Result<(), Raised> {
    let text = vm.heap.sym_str(name).to_string();
    check_mutable(vm, class, &text, value)?;
    vm.class_set_attr(class, name, Some(value))
}

fn set_qualname(vm: &mut Vm, class: Value, name: Value) -> Result<(), Raised> {
    if !name.is_undef() && vm.plain(name).as_str().is_none() {
        let (own, given) = (vm.class_name(class), vm.type_name(name));
        let message = format!("can only assign string to {own}.__qualname__, not '{given}'");
        return Err(vm.type_error(&message));
    }
    check_mutable(vm, class, "__qualname__", name)?;
    if let Some(data) = vm.heap.as_class_mut(class) {
        data.qualname = name;
    }
    Ok(())
}

/// What the class itself has under the name; in the namespace of a builtin class that may be the attribute of
/// its objects, which says nothing about the class.
fn own_value(vm: &mut Vm, class: Value, name: Sym) -> Option<Value> {
    let builtin = vm.heap.as_class(class).is_some_and(|data| data.is_builtin);
    own(vm, class, name).filter(|found| !builtin || found.is_str())
}

fn get_module(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let named = own_value(vm, class, sym::MODULE);
    Ok(named.unwrap_or_else(|| vm.heap.sym_value(sym::BUILTINS_MODULE)))
}

fn set_module(vm: &mut Vm, class: Value, module: Value) -> Result<(), Raised> {
    store(vm, class, sym::MODULE, module)
}

fn get_doc(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    match own_value(vm, class, sym::DOC) {
        Some(doc) => vm.bind(doc, Value::UNDEF, class),
        None => Ok(Value::NONE),
    }
}

fn set_doc(vm: &mut Vm, class: Value, doc: Value) -> Result<(), Raised> {
    store(vm, class, sym::DOC, doc)
}

/// The parameters of a builtin class, as its `__init__` or `__new__` says them.
fn get_text_signature(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    if class.is(vm.types.object) {
        return Ok(vm.heap.str("()"));
    }
    let native = [sym::INIT, sym::NEW].iter().find_map(|&name| {
        let method = own(vm, class, name)?;
        vm.heap.get::<NativeFunction>(method)
    });
    let text = native
        .and_then(|native| text_signature(native.row.params))
        .and_then(|text| text.split_once(", ").map(|(_, rest)| format!("({rest}")))
        .filter(|text| text != "(/, *args, **kwargs)");
    Ok(text.map_or(Value::NONE, |text| vm.heap.str(&text)))
}

fn get_bases(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let bases = vm.heap.as_class(class).map(|data| data.bases.clone()).unwrap_or_default();
    Ok(vm.heap.tuple(&bases))
}

fn set_bases(vm: &mut Vm, class: Value, bases: Value) -> Result<(), Raised> {
    check_mutable(vm, class, "__bases__", bases)?;
    let own = vm.class_name(class);
    let Some(items) = bases.as_tuple() else {
        let given = vm.type_name(bases);
        return Err(vm.type_error(&format!("can only assign tuple to {own}.__bases__, not {given}")));
    };
    if items.is_empty() {
        return Err(vm.type_error(&format!("can only assign non-empty tuple to {own}.__bases__, not ()")));
    }
    for &base in items {
        if vm.heap.as_class(base).is_none() {
            let given = vm.type_name(base);
            let message = format!("{own}.__bases__ must be tuple of classes, not '{given}'");
            return Err(vm.type_error(&message));
        }
        if vm.heap.is_subclass(base, class) {
            return Err(vm.type_error("a __bases__ item causes an inheritance cycle"));
        }
    }
    vm.assign_bases(class, items)
}

fn get_base(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    Ok(vm.heap.as_class(class).and_then(|data| data.best_base.defined()).unwrap_or(Value::NONE))
}

fn get_mro(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let mro = vm.heap.as_class(class).map(|data| data.mro.clone()).unwrap_or_default();
    Ok(vm.heap.tuple(&mro))
}

fn get_dict(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    let dict = vm.heap.as_class(class).map_or(Value::NONE, |data| data.dict);
    Ok(views::proxy(vm, dict))
}

fn get_annotations(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    if vm.heap.as_class(class).is_some_and(|data| data.is_builtin) {
        return Err(vm.no_attribute(class, sym::ANNOTATIONS));
    }
    if let Some(found) = own(vm, class, sym::ANNOTATIONS) {
        return Ok(found);
    }
    let made = vm.heap.dict(Default::default());
    store(vm, class, sym::ANNOTATIONS, made)?;
    Ok(made)
}

/// Remove an entry of a class's namespace.
fn remove(vm: &mut Vm, class: Value, name: Sym) -> Result<(), Raised> {
    if own(vm, class, name).is_none() {
        let text = vm.heap.sym_str(name);
        return Err(vm.attribute_error(class, name, text));
    }
    vm.class_set_attr(class, name, None)
}

fn set_annotations(vm: &mut Vm, class: Value, annotations: Value) -> Result<(), Raised> {
    if annotations.is_undef() {
        return remove(vm, class, sym::ANNOTATIONS);
    }
    store(vm, class, sym::ANNOTATIONS, annotations)
}

fn get_abstract(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    match own_value(vm, class, sym::ABSTRACT_METHODS) {
        Some(found) => Ok(found),
        None => Err(vm.no_attribute(class, sym::ABSTRACT_METHODS)),
    }
}

fn set_abstract(vm: &mut Vm, class: Value, names: Value) -> Result<(), Raised> {
    if names.is_undef() {
        return remove(vm, class, sym::ABSTRACT_METHODS);
    }
    store(vm, class, sym::ABSTRACT_METHODS, names)
}

fn get_type_params(vm: &mut Vm, class: Value) -> Result<Value, Raised> {
    // in the namespace of `type` itself that name is this very attribute
    let params = own(vm, class, sym::TYPE_PARAMS).filter(|_| !class.is(vm.types.type_));
    Ok(params.unwrap_or_else(|| vm.heap.tuple(&[])))
}

fn set_type_params(vm: &mut Vm, class: Value, params: Value) -> Result<(), Raised> {
    store(vm, class, sym::TYPE_PARAMS, params)
}

const METHODS: &[Native] = &[
    Native { name: "__init__", params: "self, /, *args, **kwargs", doc: "Does nothing.", run: init },
    Native { name: "__call__", params: "self, /, *args, **kwargs", doc: "Make an instance.", run: call },
    Native { name: "mro", params: "self, /", doc: "The class and its bases in order of look-up.", run: mro },
    Native { name: "__subclasses__", params: "self, /", doc: "Classes derived directly.", run: subclasses },
    Native {
        name: "__instancecheck__",
        params: "self, instance, /",
        doc: "Whether instance is of this class.",
        run: instancecheck,
    },
    Native {
        name: "__subclasscheck__",
        params: "self, subclass, /",
        doc: "Whether subclass is derived from this class.",
        run: subclasscheck,
    },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: or },
    Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: ror },
    Native { name: "__dir__", params: "self, /", doc: "The names of the attributes.", run: dir },
    GETATTRIBUTE,
    SETATTR,
    DELATTR,
];

const GETTERS: &[Getter] = &[
    Getter { name: "__name__", get: get_name, set: Some(set_name) },
    Getter { name: "__qualname__", get: get_qualname, set: Some(set_qualname) },
    Getter { name: "__module__", get: get_module, set: Some(set_module) },
    Getter { name: "__doc__", get: get_doc, set: Some(set_doc) },
    Getter { name: "__text_signature__", get: get_text_signature, set: None },
    Getter { name: "__bases__", get: get_bases, set: Some(set_bases) },
    Getter { name: "__base__", get: get_base, set: None },
    Getter { name: "__mro__", get: get_mro, set: None },
    Getter { name: "__dict__", get: get_dict, set: None },
    Getter { name: "__annotations__", get: get_annotations, set: Some(set_annotations) },
    Getter { name: "__abstractmethods__", get: get_abstract, set: Some(set_abstract) },
    Getter { name: "__type_params__", get: get_type_params, set: Some(set_type_params) },
];

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "type",
    shape: Some(builtin_shapes::TYPE),
    base: None,
    methods: METHODS,
    class_methods: &[Native {
        name: "__prepare__",
        params: "cls, /, *args, **kwargs",
        doc: "The namespace for the body of a class statement.",
        run: prepare,
    }],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "The class of an object, or a new class.",
        run: new,
    }],
    getters: GETTERS,
    doc: "The class of classes.",
    layout: Layout::Type,
    is_final: false,
};
