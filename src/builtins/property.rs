//! Descriptors that scripts make: `property`, `staticmethod`, `classmethod`.

use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

// ---- property ----

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let none = Value::NONE;
    let made = vm.heap.property(none, none, none, none);
    Ok(vm.new_of(args[0], made))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (getter, setter, deleter, given) = (args[1], args[2], args[3], args[4]);
    let doc = if given.is_none() && !getter.is_none() {
        vm.get_attr_quiet(getter, sym::DOC)?.unwrap_or(Value::NONE)
    } else {
        given
    };
    let getter_doc = given.is_none() && !doc.is_none();
    vm.keep(doc);
    if let Some(property) = vm.heap.as_property_mut(args[0]) {
        property.getter = getter;
        property.setter = setter;
        property.deleter = deleter;
        property.doc = doc;
        property.getter_doc = getter_doc;
    }
    let receiver = vm.receiver(args[0]);
    if receiver.is_kind(Kind::Instance) {
        // a class derived from `property` has a doc of its own: that of the object hides it
        match vm.set_attr(receiver, sym::DOC, doc) {
            // without a place for it, only a doc that somebody gave is dropped
            Err(_) if !getter_doc && vm.is_pending_instance(vm.types.attribute_error) => {
                vm.take_pending();
            }
            other => other?,
        }
    }
    Ok(Value::NONE)
}

/// Getter, setter, deleter and doc.
fn parts(vm: &Vm, property: Value) -> [Value; 4] {
    vm.heap.as_property(property).map_or([Value::NONE; 4], |p| [p.getter, p.setter, p.deleter, p.doc])
}

/// A property like this one with one part replaced.
fn changed(vm: &mut Vm, args: Args, part: usize) -> Result<Value, Raised> {
    let receiver = vm.receiver(args[0]);
    let mut all = parts(vm, args[0]);
    let (name, getter_doc) =
        vm.heap.as_property(args[0]).map_or((Value::UNDEF, false), |p| (p.name, p.getter_doc));
    if !args[1].is_none() {
        all[part] = args[1];
    }
    if getter_doc && !all[0].is_none() {
        // the doc follows the getter
        all[3] = Value::NONE;
    }
    let class = vm.heap.class_of(receiver);
    let made = vm.call(class, &all)?;
    let plain = vm.plain(made);
    if let Some(property) = vm.heap.as_property_mut(plain) {
        property.name = name;
    }
    Ok(made)
}

fn getter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    changed(vm, args, 0)
}

fn setter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    changed(vm, args, 1)
}

fn deleter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    changed(vm, args, 2)
}

fn get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() && args[2].is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    if args[1].is_none() && !args[2].is(vm.types.none) {
        return Ok(vm.receiver(args[0]));
    }
    let [getter, ..] = parts(vm, args[0]);
    if getter.is_none() {
        return Err(vm.property_error(args[0], args[1], "getter"));
    }
    vm.call(getter, &[args[1]])
}

fn set(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let [_, setter, ..] = parts(vm, args[0]);
    if setter.is_none() {
        return Err(vm.property_error(args[0], args[1], "setter"));
    }
    vm.call(setter, &[args[1], args[2]])?;
    Ok(Value::NONE)
}

fn delete(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let [_, _, deleter, _] = parts(vm, args[0]);
    if deleter.is_none() {
        return Err(vm.property_error(args[0], args[1], "deleter"));
    }
    vm.call(deleter, &[args[1]])?;
    Ok(Value::NONE)
}

fn set_name(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(property) = vm.heap.as_property_mut(args[0]) {
        property.name = args[2];
    }
    Ok(Value::NONE)
}

fn fget(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    Ok(parts(vm, plain)[0])
}

fn fset(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    Ok(parts(vm, plain)[1])
}

fn fdel(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    Ok(parts(vm, plain)[2])
}

fn get_doc(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    Ok(parts(vm, plain)[3])
}

fn set_doc(vm: &mut Vm, v: Value, doc: Value) -> Result<(), Raised> {
    let plain = vm.plain(v);
    if let Some(property) = vm.heap.as_property_mut(plain) {
        property.doc = doc;
    }
    Ok(())
}

fn get_name(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    let property = vm.heap.as_property(plain);
    let (own, getter) = property.map_or((None, Value::NONE), |p| (p.name.defined(), p.getter));
    let name = match own {
        Some(name) => Some(name),
        // what the getter is called, until a class gives it a name
        None if getter.is_none() => None,
        None => vm.get_attr_quiet(getter, sym::NAME)?,
    };
    match name {
        Some(name) => Ok(name),
        None => Err(vm.no_attribute(v, sym::NAME)),
    }
}

fn set_own_name(vm: &mut Vm, v: Value, name: Value) -> Result<(), Raised> {
    let plain = vm.plain(v);
    if let Some(property) = vm.heap.as_property_mut(plain) {
        property.name = name;
    }
    Ok(())
}

/// Whether one of the functions is marked as abstract.
fn any_abstract(vm: &mut Vm, functions: &[Value]) -> Result<Value, Raised> {
    for &function in functions {
        if function.is_none() {
            continue;
        }
        if let Some(mark) = vm.get_attr_quiet(function, sym::IS_ABSTRACT_METHOD)?
            && vm.truth(mark)?
        {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

fn property_is_abstract(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    let all = parts(vm, plain);
    any_abstract(vm, &all[..3])
}

/// The row of `property`.
pub const TYPE: TypeRow = TypeRow {
    name: "property",
    shape: Some(builtin_shapes::PROPERTY),
    base: None,
    methods: &[
        Native {
            name: "__init__",
            params: "self, fget=None, fset=None, fdel=None, doc=None",
            doc: "An attribute computed by functions.",
            run: init,
        },
        Native {
            name: "getter",
            params: "self, object, /",
            doc: "The property with another getter.",
            run: getter,
        },
        Native {
            name: "setter",
            params: "self, object, /",
            doc: "The property with another setter.",
            run: setter,
        },
        Native {
            name: "deleter",
            params: "self, object, /",
            doc: "The property with another deleter.",
            run: deleter,
        },
        Native { name: "__get__", params: "self, instance, owner=None, /", doc: "Read it.", run: get },
        Native { name: "__set__", params: "self, instance, value, /", doc: "Set it.", run: set },
        Native { name: "__delete__", params: "self, instance, /", doc: "Delete it.", run: delete },
        Native {
            name: "__set_name__",
            params: "self, owner, name, /",
            doc: "Learn its name.",
            run: set_name,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make an empty property.",
        run: new,
    }],
    getters: &[
        Getter { name: "fget", get: fget, set: None },
        Getter { name: "fset", get: fset, set: None },
        Getter { name: "fdel", get: fdel, set: None },
        Getter { name: "__doc__", get: get_doc, set: Some(set_doc) },
        Getter { name: "__name__", get: get_name, set: Some(set_own_name) },
        Getter { name: "__isabstractmethod__", get: property_is_abstract, set: None },
    ],
    doc: "An attribute computed by functions.",
    layout: Layout::Builtin,
    is_final: false,
};

// ---- staticmethod and classmethod ----

fn static_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let made = vm.heap.static_method(Value::NONE);
    Ok(vm.new_of(args[0], made))
}

fn class_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let made = vm.heap.class_method(Value::NONE);
    Ok(vm.new_of(args[0], made))
}

fn wrapper_init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if let Some(wrapper) = vm.heap.as_wrapper_mut(args[0]) {
        wrapper.function = args[1];
    }
    Ok(Value::NONE)
}

fn wrapped(vm: &Vm, v: Value) -> Value {
    let plain = vm.plain(v);
    vm.heap.as_wrapper(plain).map_or(Value::NONE, |wrapper| wrapper.function)
}

fn get_func(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(wrapped(vm, v))
}

fn wrapper_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() && args[2].is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    let class = if args[2].is_none() { vm.heap.class_of(args[1]) } else { args[2] };
    vm.bind(args[0], args[1], class)
}

fn static_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = args[1].as_tuple().unwrap_or(&[]).to_vec();
    let keywords = super::type_::keywords_of(vm, args[2]);
    vm.call_keywords(wrapped(vm, args[0]), &given, &keywords)
}

fn wrapper_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let name = if args[0].is_kind(Kind::StaticMethod) { "staticmethod" } else { "classmethod" };
    let inner = vm.repr_string(wrapped(vm, args[0]))?;
    Ok(vm.heap.str(&format!("<{name}({inner})>")))
}

/// An attribute of the wrapped function.
fn wrapper_getattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = super::object::attribute_name(vm, args[1])?;
    let copied = [sym::NAME, sym::QUALNAME, sym::ANNOTATIONS, sym::TYPE_PARAMS].contains(&name);
    let function = wrapped(vm, args[0]);
    if copied && let Some(found) = vm.get_attr_quiet(function, name)? {
        return Ok(found);
    }
    Err(vm.no_attribute(vm.receiver(args[0]), name))
}

fn wrapper_doc(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let function = wrapped(vm, v);
    Ok(vm.get_attr_quiet(function, sym::DOC)?.unwrap_or(Value::NONE))
}

fn wrapper_module(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let function = wrapped(vm, v);
    Ok(vm.get_attr_quiet(function, sym::MODULE)?.unwrap_or(Value::NONE))
}

fn wrapper_is_abstract(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let function = wrapped(vm, v);
    any_abstract(vm, &[function])
}

const WRAPPER_INIT: Native =
    Native { name: "__init__", params: "self, function, /", doc: "Wrap a function.", run: wrapper_init };
const WRAPPER_GET: Native =
    Native { name: "__get__", params: "self, instance, owner=None, /", doc: "Bind it.", run: wrapper_get };
const WRAPPER_REPR: Native =
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: wrapper_repr };
const WRAPPER_GETATTR: Native = Native {
    name: "__getattr__",
    params: "self, name, /",
    doc: "Name and annotations of the function.",
    run: wrapper_getattr,
};
const WRAPPER_GETTERS: &[Getter] = &[
    Getter { name: "__func__", get: get_func, set: None },
    Getter { name: "__wrapped__", get: get_func, set: None },
    Getter { name: "__doc__", get: wrapper_doc, set: None },
    Getter { name: "__module__", get: wrapper_module, set: None },
    Getter { name: "__isabstractmethod__", get: wrapper_is_abstract, set: None },
];

/// The row of `staticmethod`.
pub const STATIC_METHOD: TypeRow = TypeRow {
    name: "staticmethod",
    shape: Some(builtin_shapes::STATIC_METHOD),
    base: None,
    methods: &[
        WRAPPER_INIT,
        WRAPPER_GET,
        WRAPPER_REPR,
        WRAPPER_GETATTR,
        Native {
            name: "__call__",
            params: "self, /, *args, **kwargs",
            doc: "Call the function.",
            run: static_call,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make a static method.",
        run: static_new,
    }],
    getters: WRAPPER_GETTERS,
    doc: "A function in a class that is not bound to anything.",
    layout: Layout::Builtin,
    is_final: false,
};

/// The row of `classmethod`.
pub const CLASS_METHOD: TypeRow = TypeRow {
    name: "classmethod",
    shape: Some(builtin_shapes::CLASS_METHOD),
    base: None,
    methods: &[WRAPPER_INIT, WRAPPER_GET, WRAPPER_REPR, WRAPPER_GETATTR],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make a class method.",
        run: class_new,
    }],
    getters: WRAPPER_GETTERS,
    doc: "A function in a class that is bound to the class.",
    layout: Layout::Builtin,
    is_final: false,
};
