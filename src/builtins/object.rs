//! The type `object`: what every object can do.

use crate::value::{Kind, Layout, Value, builtin_shapes};
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm, sym};

/// Whether a class finds the same attribute as `object` does.
fn is_plain(vm: &mut Vm, class: Value, name: crate::value::Sym) -> bool {
    let object = vm.types.object;
    match (vm.class_lookup(class, name), vm.class_lookup(object, name)) {
        (Some(found), Some(own)) => found.is(own),
        _ => false,
    }
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = args[0];
    let Some(data) = vm.heap.as_class(class) else {
        let given = vm.type_name(class);
        return Err(vm.type_error(&format!("object.__new__(X): X is not a type object ({given})")));
    };
    let (layout, name) = (data.layout, data.name.clone());
    if layout == Layout::Builtin && is_plain(vm, class, sym::NEW) {
        let name = vm.class_name(class);
        return Err(vm.type_error(&format!("cannot create '{name}' instances")));
    }
    let surplus =
        args[1].as_tuple().is_some_and(|given| !given.is_empty()) || super::dict::length(vm, args[2]) > 0;
    if surplus {
        if !is_plain(vm, class, sym::NEW) {
            let message = "object.__new__() takes exactly one argument (the type to instantiate)";
            return Err(vm.type_error(message));
        }
        if is_plain(vm, class, sym::INIT) {
            return Err(vm.type_error(&format!("{name}() takes no arguments")));
        }
    }
    match layout {
        Layout::Plain => {}
        Layout::Exception | Layout::Payload | Layout::Builtin | Layout::Type => {
            let native = vm.heap.as_class(class).map_or(class, |data| data.native_base);
            if native.is(class) && is_plain(vm, class, sym::NEW) {
                return Err(vm.type_error(&format!("cannot create '{name}' instances")));
            }
            // the nearest class that is made as the builtin one is
            let made = vm.class_lookup(native, sym::NEW);
            let order: Vec<Value> = vm.heap.as_class(class).map_or_else(Vec::new, |data| data.mro.to_vec());
            let alike = |c: &Value| match (vm.class_lookup(*c, sym::NEW), made) {
                (Some(found), Some(made)) => found.is(made),
                _ => false,
            };
            let safe = order.into_iter().find(alike).unwrap_or(native);
            let safe = vm.class_name(safe);
            return Err(vm.type_error(&format!("object.__new__({name}) is not safe, use {safe}.__new__()")));
        }
    }
    vm.check_instantiable(class)?;
    Ok(vm.heap.instance(class))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let surplus =
        args[1].as_tuple().is_some_and(|given| !given.is_empty()) || super::dict::length(vm, args[2]) > 0;
    if surplus {
        let class = vm.heap.class_of(args[0]);
        if !is_plain(vm, class, sym::INIT) {
            let message = "object.__init__() takes exactly one argument (the instance to initialize)";
            return Err(vm.type_error(message));
        }
        if is_plain(vm, class, sym::NEW) {
            let name = vm.class_name(class);
            return Err(vm.type_error(&format!(
                "{name}.__init__() takes exactly one argument (the instance to initialize)"
            )));
        }
    }
    Ok(Value::NONE)
}

fn eq(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(if args[0].is(args[1]) { Value::TRUE } else { Value::NOT_IMPLEMENTED })
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match vm.call_special(args[0], sym::EQ, &[args[1]]) {
        Some(answer) => {
            let answer = answer?;
            if answer.is(Value::NOT_IMPLEMENTED) {
                return Ok(answer);
            }
            Ok(Value::bool(!vm.truth(answer)?))
        }
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn unordered(_vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Ok(Value::NOT_IMPLEMENTED)
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.int((args[0].bits() >> 4) as i64))
}

/// How a class is called in the repr of its objects: with its module, unless that is `builtins`.
pub fn full_class_name(vm: &mut Vm, class: Value) -> String {
    let name = vm.qualified_name(class);
    let dict = vm.heap.as_class(class).map_or(Value::NONE, |data| data.dict);
    match vm.heap.namespace_get(dict, sym::MODULE).and_then(|module| module.as_str()) {
        Some(module) if module != "builtins" => format!("{module}.{name}"),
        _ => name,
    }
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = vm.heap.class_of(args[0]);
    let name = full_class_name(vm, class);
    let text = format!("<{name} object at {:#x}>", args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

fn str(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    // whoever asked for the text says what is wrong with it
    match vm.call_special(args[0], sym::REPR, &[]) {
        Some(text) => text,
        None => vm.repr(args[0]),
    }
}

fn format(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let spec = vm.plain(args[1]);
    match spec.as_str() {
        Some("") => vm.str_of(args[0]),
        Some(_) => {
            let name = vm.type_name(args[0]);
            Err(vm.type_error(&format!("unsupported format string passed to {name}.__format__")))
        }
        None => {
            let given = vm.argument_type_name(args[1]);
            Err(vm.type_error(&format!("__format__() argument must be str, not {given}")))
        }
    }
}

/// The symbol of an attribute name given by script.
pub fn attribute_name(vm: &mut Vm, name: Value) -> Result<crate::value::Sym, Raised> {
    let plain = vm.plain(name);
    match vm.heap.intern_value(plain) {
        Some(name) => Ok(name),
        None => {
            let given = vm.type_name(name);
            Err(vm.type_error(&format!("attribute name must be string, not '{given}'")))
        }
    }
}

fn getattribute(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    match vm.default_get_attr(args[0], name)? {
        Some(found) => Ok(found),
        None => Err(vm.no_attribute(args[0], name)),
    }
}

fn setattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    vm.default_set_attr(args[0], name, args[2])?;
    Ok(Value::NONE)
}

fn delattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = attribute_name(vm, args[1])?;
    vm.default_del_attr(args[0], name)?;
    Ok(Value::NONE)
}

/// `__getattribute__` as `object` and `type` have it.
pub const GETATTRIBUTE: Native =
    Native { name: "__getattribute__", params: "self, name, /", doc: "Return self.name.", run: getattribute };
/// Their `__setattr__`.
pub const SETATTR: Native =
    Native { name: "__setattr__", params: "self, name, value, /", doc: "Set self.name.", run: setattr };
/// Their `__delattr__`.
pub const DELATTR: Native =
    Native { name: "__delattr__", params: "self, name, /", doc: "Delete self.name.", run: delattr };

/// Put the names in the namespaces of a class and its bases into a set.
pub fn add_class_names(vm: &mut Vm, class: Value, names: Value) -> Result<(), Raised> {
    let dicts: Vec<Value> = match vm.heap.as_class(class) {
        Some(data) => data.mro.iter().filter_map(|&c| vm.heap.as_class(c)).map(|c| c.dict).collect(),
        None => Vec::new(),
    };
    for dict in dicts {
        super::set::update_with(vm, names, dict)?;
    }
    Ok(())
}

/// The names that instances of a script's class have because they are laid out as they are.
pub fn add_instance_names(vm: &mut Vm, class: Value, names: Value) -> Result<(), Raised> {
    let mro = vm.heap.as_class(class).map(|data| data.mro.clone()).unwrap_or_default();
    let own = mro.into_iter().filter_map(|c| vm.heap.as_class(c)).filter(|data| !data.is_builtin);
    let (dict, weakref) = own.fold((false, false), |(dict, weakref), data| {
        (dict || !data.slots_only, weakref || data.weakly_referable)
    });
    for (has, name) in [(dict, sym::DICT), (weakref, sym::WEAKREF)] {
        if has {
            let name = vm.heap.sym_value(name);
            vm.set_add(names, name)?;
        }
    }
    Ok(())
}

/// Names of the attributes stored in an object itself.
fn own_names(vm: &mut Vm, v: Value, names: Value) -> Result<(), Raised> {
    if v.is_kind(Kind::Instance) && vm.heap.instance_dict(v).is_none() {
        let Some(shape) = v.shape() else { return Ok(()) };
        let keys = vm.heap.shapes.get(shape).keys.clone();
        for (slot, key) in keys.into_iter().enumerate() {
            if vm.heap.sym_str(key).starts_with('\0') || vm.heap.slot(v, slot).is_undef() {
                continue;
            }
            let key = vm.heap.sym_value(key);
            vm.set_add(names, key)?;
        }
        return Ok(());
    }
    if let Some(dict) = vm.dict_of(v) {
        super::set::update_with(vm, names, dict)?;
    }
    Ok(())
}

fn dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let names = vm.heap.set(Default::default());
    vm.keep(names);
    own_names(vm, args[0], names)?;
    let class = vm.heap.class_of(args[0]);
    add_class_names(vm, class, names)?;
    add_instance_names(vm, class, names)?;
    let known = vm.heap.sym_value(sym::CLASS);
    vm.set_add(names, known)?;
    vm.collect_list(names)
}

fn init_subclass(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if super::dict::length(vm, args[1]) > 0 {
        let name = vm.class_name(args[0]);
        return Err(vm.type_error(&format!("{name}.__init_subclass__() takes no keyword arguments")));
    }
    Ok(Value::NONE)
}

fn subclasshook(_vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Ok(Value::NOT_IMPLEMENTED)
}

fn sizeof(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let slots = args[0].shape().map_or(0, |shape| vm.heap.shapes.get(shape).keys.len());
    Ok(Value::small(16 + 8 * slots as i64))
}

/// Call a function of the module `copyreg`.
fn copyreg(vm: &mut Vm, function: &str, args: &[Value]) -> Result<Value, Raised> {
    let module = vm.import_module("copyreg")?;
    let function = vm.heap.intern(function);
    let function = vm.get_attr(module, function)?;
    vm.call(function, args)
}

fn getstate(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    copyreg(vm, "_state", &[args[0]])
}

fn reduce(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    copyreg(vm, "_reduce", &[args[0], Value::small(0)])
}

fn reduce_ex(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = vm.heap.class_of(args[0]);
    if !is_plain(vm, class, sym::REDUCE)
        && let Some(own) = vm.class_lookup(class, sym::REDUCE)
    {
        return vm.call_unbound(own, args[0], &[]);
    }
    vm.int_i32(args[1])?;
    copyreg(vm, "_reduce", &[args[0], args[1]])
}

fn get_class(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(vm.heap.class_of(v))
}

fn set_class(vm: &mut Vm, v: Value, class: Value) -> Result<(), Raised> {
    if class.is_undef() {
        return Err(vm.type_error("can't delete __class__ attribute"));
    }
    let Some(wanted) = vm.heap.as_class(class) else {
        let given = vm.type_name(class);
        let message = format!("__class__ must be set to a class, not '{given}' object");
        return Err(vm.type_error(&message));
    };
    if v.is_kind(Kind::Module) && vm.heap.is_subclass(class, vm.types.module) && wanted.members.is_empty() {
        // it stays what it is, with another class to look attributes up in
        let exact = class.is(vm.types.module);
        let shape = if exact { builtin_shapes::MODULE } else { vm.heap.shapes.root(class, Vec::new(), true) };
        vm.heap.set_shape(v, shape);
        return Ok(());
    }
    let (layout, builtin, without_dict) = (wanted.layout, wanted.is_builtin, wanted.slots_only);
    let (members, native, weakref) = (wanted.members.clone(), wanted.native_base, wanted.weakly_referable);
    let current = vm.heap.class_of(v);
    // equal members stand under equal keys
    let same_layout = vm.heap.as_class(current).is_some_and(|data| {
        data.layout == layout
            && (data.native_base.is(native) || layout == Layout::Exception)
            && data.members == members
            && data.slots_only == without_dict
            && data.weakly_referable == weakref
    });
    let mutable = !builtin && vm.heap.as_class(current).is_some_and(|data| !data.is_builtin);
    if !v.is_kind(Kind::Instance) || !mutable || !same_layout {
        if !mutable {
            let message = "__class__ assignment only supported for mutable types or ModuleType subclasses";
            return Err(vm.type_error(message));
        }
        let (new, old) = (vm.class_name(class), vm.class_name(current));
        let message = format!("__class__ assignment: '{new}' object layout differs from '{old}'");
        return Err(vm.type_error(&message));
    }
    // attributes move into a dict: it keeps them whatever the shapes of the new class are
    let shape = match vm.dict_of(v) {
        Some(_) => vm.dict_mode_shape(class),
        None => {
            let keys = v.shape().map(|shape| vm.heap.shapes.get(shape).keys.clone()).unwrap_or_default();
            let root = vm.root_shape(class);
            let hidden = vm.heap.shapes.get(root).keys.len();
            keys.into_iter().skip(hidden).fold(root, |shape, key| vm.heap.shapes.with_member(shape, key))
        }
    };
    vm.heap.set_shape(v, shape);
    Ok(())
}

const METHODS: &[Native] = &[
    Native { name: "__init__", params: "self, /, *args, **kwargs", doc: "Initialize self.", run: init },
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: eq },
    Native { name: "__ne__", params: "self, value, /", doc: "Return self != value.", run: ne },
    Native { name: "__lt__", params: "self, value, /", doc: "Return self < value.", run: unordered },
    Native { name: "__le__", params: "self, value, /", doc: "Return self <= value.", run: unordered },
    Native { name: "__gt__", params: "self, value, /", doc: "Return self > value.", run: unordered },
    Native { name: "__ge__", params: "self, value, /", doc: "Return self >= value.", run: unordered },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native { name: "__str__", params: "self, /", doc: "Return str(self).", run: str },
    Native {
        name: "__format__",
        params: "self, format_spec, /",
        doc: "Return format(self, spec).",
        run: format,
    },
    Native { name: "__dir__", params: "self, /", doc: "The names of the attributes.", run: dir },
    GETATTRIBUTE,
    SETATTR,
    DELATTR,
    Native { name: "__getstate__", params: "self, /", doc: "What a copy needs to know.", run: getstate },
    Native { name: "__reduce__", params: "self, /", doc: "How to make a copy.", run: reduce },
    Native {
        name: "__reduce_ex__",
        params: "self, protocol, /",
        doc: "How to make a copy, for a protocol of pickle.",
        run: reduce_ex,
    },
    Native { name: "__sizeof__", params: "self, /", doc: "About how many bytes it takes.", run: sizeof },
];

/// The attribute that every object has. It is added once getters have a class.
pub const CLASS: Getter = Getter { name: "__class__", get: get_class, set: Some(set_class) };

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "object",
    shape: Some(builtin_shapes::OBJECT),
    base: None,
    methods: METHODS,
    class_methods: &[
        Native {
            name: "__init_subclass__",
            params: "cls, /, **kwargs|($type, /)",
            doc: "Called when a class is derived.",
            run: init_subclass,
        },
        Native {
            name: "__subclasshook__",
            params: "cls, object, /",
            doc: "Abstract classes say here what counts as a subclass.",
            run: subclasshook,
        },
    ],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make an instance.",
        run: new,
    }],
    getters: &[],
    doc: "The base of all classes.",
    layout: Layout::Plain,
    is_final: false,
};
