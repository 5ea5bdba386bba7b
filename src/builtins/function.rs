//! Functions of script and native ones, bound methods and cells as scripts see them.

use super::code::template;
use super::super_;
use crate::value::{FunctionExtra, Kind, Layout, ShapeId, Value, builtin_shapes};
use crate::vm::{Args, Comparison, Getter, Native, NativeFunction, Raised, TypeRow, Vm, sym, text_signature};

// ---- functions ----

/// A rarely used part of a function.
fn extra(vm: &Vm, function: Value, part: fn(&FunctionExtra) -> Value) -> Option<Value> {
    let extra = vm.heap.as_function(function)?.extra;
    part(vm.heap.get::<FunctionExtra>(extra)?).defined()
}

fn set_extra(vm: &mut Vm, function: Value, set: impl FnOnce(&mut FunctionExtra)) {
    let extra = vm.function_extra(function);
    if let Some(extra) = vm.heap.get_mut::<FunctionExtra>(extra) {
        set(extra);
    }
}

fn code_of(vm: &Vm, function: Value) -> Value {
    vm.heap.function_code(function).unwrap_or(Value::NONE)
}

fn get_name(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    if let Some(name) = extra(vm, f, |e| e.name) {
        return Ok(name);
    }
    let code = code_of(vm, f);
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |code| code.loaded.name))
}

/// A new name, which must be a string.
fn string(vm: &mut Vm, v: Value, attribute: &str) -> Result<Value, Raised> {
    let plain = vm.plain(v);
    if plain.is_str() {
        Ok(plain)
    } else {
        Err(vm.type_error(&format!("{attribute} must be set to a string object")))
    }
}

fn set_name(vm: &mut Vm, f: Value, name: Value) -> Result<(), Raised> {
    let name = string(vm, name, "__name__")?;
    set_extra(vm, f, |e| e.name = name);
    Ok(())
}

fn get_qualname(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    if let Some(name) = extra(vm, f, |e| e.qualname) {
        return Ok(name);
    }
    let code = code_of(vm, f);
    Ok(vm.heap.as_code(code).map_or(Value::NONE, |code| code.loaded.qualname))
}

fn set_qualname(vm: &mut Vm, f: Value, name: Value) -> Result<(), Raised> {
    let name = string(vm, name, "__qualname__")?;
    set_extra(vm, f, |e| e.qualname = name);
    Ok(())
}

fn get_doc(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    if let Some(doc) = extra(vm, f, |e| e.doc) {
        return Ok(doc);
    }
    let code = code_of(vm, f);
    let doc = vm.heap.as_code(code).and_then(|code| code.loaded.template.doc.clone());
    Ok(doc.map_or(Value::NONE, |doc| vm.heap.str(&doc)))
}

fn set_doc(vm: &mut Vm, f: Value, doc: Value) -> Result<(), Raised> {
    // a deleted doc stays gone, though the code has one
    let doc = doc.defined().unwrap_or(Value::NONE);
    set_extra(vm, f, |e| e.doc = doc);
    Ok(())
}

fn globals(vm: &Vm, f: Value) -> Value {
    let code = code_of(vm, f);
    vm.heap.as_code(code).map_or(Value::NONE, |code| code.loaded.globals)
}

fn get_module(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    if let Some(module) = extra(vm, f, |e| e.module) {
        return Ok(module);
    }
    Ok(vm.heap.namespace_get(globals(vm, f), sym::NAME).unwrap_or(Value::NONE))
}

fn set_module(vm: &mut Vm, f: Value, module: Value) -> Result<(), Raised> {
    let module = module.defined().unwrap_or(Value::NONE);
    set_extra(vm, f, |e| e.module = module);
    Ok(())
}

fn get_globals(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    Ok(globals(vm, f))
}

fn get_builtins(vm: &mut Vm, _f: Value) -> Result<Value, Raised> {
    Ok(vm.builtins)
}

fn get_defaults(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    Ok(vm.heap.as_function(f).and_then(|f| f.defaults.defined()).unwrap_or(Value::NONE))
}

fn set_defaults(vm: &mut Vm, f: Value, defaults: Value) -> Result<(), Raised> {
    let defaults = match (defaults.is_none() || defaults.is_undef(), defaults.as_tuple()) {
        (true, _) => Value::UNDEF,
        (false, Some([])) => Value::UNDEF,
        (false, Some(items)) => {
            let code = code_of(vm, f);
            let most =
                vm.heap.as_code(code).map_or(0, |code| code.loaded.template.params.positional as usize);
            // more defaults than parameters: the last ones count
            if items.len() > most { vm.heap.tuple(&items[items.len() - most..]) } else { defaults }
        }
        (false, None) => return Err(vm.type_error("__defaults__ must be set to a tuple object")),
    };
    if let Some(f) = vm.heap.as_function_mut(f) {
        f.defaults = defaults;
    }
    Ok(())
}

fn get_kwdefaults(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    Ok(extra(vm, f, |e| e.keyword_defaults).unwrap_or(Value::NONE))
}

fn set_kwdefaults(vm: &mut Vm, f: Value, defaults: Value) -> Result<(), Raised> {
    if !defaults.is_none() && !defaults.is_undef() && !defaults.is_kind(Kind::Dict) {
        return Err(vm.type_error("__kwdefaults__ must be set to a dict object"));
    }
    let defaults = if defaults.is_none() { Value::UNDEF } else { defaults };
    set_extra(vm, f, |e| e.keyword_defaults = defaults);
    Ok(())
}

fn get_annotations(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    if let Some(found) = extra(vm, f, |e| e.annotations) {
        return Ok(found);
    }
    let made = vm.heap.dict(Default::default());
    set_extra(vm, f, |e| e.annotations = made);
    Ok(made)
}

fn set_annotations(vm: &mut Vm, f: Value, annotations: Value) -> Result<(), Raised> {
    if !annotations.is_none() && !annotations.is_undef() && !annotations.is_kind(Kind::Dict) {
        return Err(vm.type_error("__annotations__ must be set to a dict object"));
    }
    let annotations = if annotations.is_none() { Value::UNDEF } else { annotations };
    set_extra(vm, f, |e| e.annotations = annotations);
    Ok(())
}

fn get_type_params(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    match extra(vm, f, |e| e.type_params) {
        Some(found) => Ok(found),
        None => Ok(vm.heap.tuple(&[])),
    }
}

fn set_type_params(vm: &mut Vm, f: Value, params: Value) -> Result<(), Raised> {
    if params.as_tuple().is_none() {
        return Err(vm.type_error("__type_params__ must be set to a tuple"));
    }
    set_extra(vm, f, |e| e.type_params = params);
    Ok(())
}

fn get_code(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    Ok(code_of(vm, f))
}

/// Where the captured variables are among a function's cells, in the order of their names: scripts see them so.
fn alphabetic(code: &crate::bytecode::Code) -> Vec<usize> {
    let mut order: Vec<usize> = (0..code.free_names.len()).collect();
    order.sort_unstable_by(|&a, &b| code.free_names[a].cmp(&code.free_names[b]));
    order
}

fn get_closure(vm: &mut Vm, f: Value) -> Result<Value, Raised> {
    let own = vm.heap.as_function(f).map(|f| f.cells().to_vec()).unwrap_or_default();
    let code = vm.heap.function_code(f).and_then(|code| template(vm, code));
    let cells: Vec<Value> = match code {
        Some(code) => alphabetic(&code).iter().filter_map(|&at| own.get(at).copied()).collect(),
        None => own,
    };
    Ok(if cells.is_empty() { Value::NONE } else { vm.heap.tuple(&cells) })
}

/// Frames that run hold on to the code of their function, so it stays what it is.
fn set_code(vm: &mut Vm, _f: Value, code: Value) -> Result<(), Raised> {
    if !code.is_kind(Kind::Code) {
        return Err(vm.type_error("__code__ must be set to a code object"));
    }
    let class = vm.types.attribute_error;
    Err(vm.raise(class, "replacing the code of a function is not part of Aw"))
}

fn set_dict(vm: &mut Vm, f: Value, dict: Value) -> Result<(), Raised> {
    if dict.is_undef() {
        return Err(vm.type_error("cannot delete __dict__"));
    }
    if !dict.is_kind(Kind::Dict) {
        let given = vm.type_name(dict);
        return Err(vm.type_error(&format!("__dict__ must be set to a dictionary, not a '{given}'")));
    }
    set_extra(vm, f, |e| e.dict = dict);
    Ok(())
}

/// `types.FunctionType(code, globals, …)`
fn function_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (code, globals, name, defaults, closure, keyword_defaults) =
        (args[1], args[2], args[3], args[4], args[5], args[6]);
    let Some(template) = template(vm, code) else {
        let given = vm.argument_type_name(code);
        return Err(vm.type_error(&format!("function() argument 'code' must be code, not {given}")));
    };
    if !globals.is_kind(Kind::Dict) {
        let given = vm.argument_type_name(globals);
        return Err(vm.type_error(&format!("function() argument 'globals' must be dict, not {given}")));
    }
    if !name.is_none() && !name.is_str() {
        return Err(vm.type_error("arg 3 (name) must be None or string"));
    }
    if !defaults.is_none() && defaults.as_tuple().is_none() {
        return Err(vm.type_error("arg 4 (defaults) must be None or tuple"));
    }
    let cells = closure.as_tuple().unwrap_or(&[]).to_vec();
    let wanted = template.free_names.len();
    if closure.as_tuple().is_none() && !(closure.is_none() && wanted == 0) {
        let text = if wanted > 0 { "must be tuple" } else { "must be None or tuple" };
        return Err(vm.type_error(&format!("arg 5 (closure) {text}")));
    }
    if cells.len() != wanted {
        let (own, given) = (&template.name, cells.len());
        return Err(vm.value_error(&format!("{own} requires closure of length {wanted}, not {given}")));
    }
    if let Some(&odd) = cells.iter().find(|cell| !cell.is_kind(Kind::Cell)) {
        let given = vm.type_name(odd);
        return Err(vm.type_error(&format!("arg 5 (closure) expected cell, found {given}")));
    }
    let mut own = cells.clone();
    for (&at, &cell) in alphabetic(&template).iter().zip(&cells) {
        own[at] = cell;
    }
    let cells = own;
    if !keyword_defaults.is_none() && !keyword_defaults.is_kind(Kind::Dict) {
        return Err(vm.type_error("arg 6 (kwdefaults) must be None or dict"));
    }
    let code = vm.load(&template, globals);
    let made = vm.heap.function(code, Value::UNDEF, Value::UNDEF, &cells);
    if name.is_str() {
        set_extra(vm, made, |e| e.name = name);
    }
    if defaults.as_tuple().is_some() {
        set_defaults(vm, made, defaults)?;
    }
    if keyword_defaults.is_kind(Kind::Dict) {
        set_extra(vm, made, |e| e.keyword_defaults = keyword_defaults);
    }
    Ok(made)
}

fn get_dict(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    match vm.dict_of(v) {
        Some(dict) => Ok(dict),
        None => Err(vm.no_attribute(v, sym::DICT)),
    }
}

/// `__get__(self, instance, owner=None)` of things that bind.
fn bind(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if args[1].is_none() && args[2].is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    let class = if args[2].is_none() { vm.heap.class_of(args[1]) } else { args[2] };
    let instance = if args[1].is_none() && !args[2].is_none() { Value::UNDEF } else { args[1] };
    vm.bind(args[0], instance, class)
}

fn call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let given = args[1].as_tuple().unwrap_or(&[]).to_vec();
    let keywords = super::type_::keywords_of(vm, args[2]);
    vm.call_keywords(args[0], &given, &keywords)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = get_qualname(vm, args[0])?;
    let text = format!("<function {} at {:#x}>", name.as_str().unwrap_or("?"), args[0].bits() & !7);
    Ok(vm.heap.str(&text))
}

/// Rows that everything callable of this file has.
const CALL: Native = Native {
    name: "__call__",
    params: "self, /, *args, **kwargs",
    doc: "Call self as a function.",
    run: call,
};
const GET: Native = Native {
    name: "__get__",
    params: "self, instance, owner=None, /",
    doc: "Bind to an instance.",
    run: bind,
};

/// The row of `function`.
pub const TYPE: TypeRow = TypeRow {
    name: "function",
    shape: Some(builtin_shapes::FUNCTION),
    base: None,
    methods: &[
        CALL,
        GET,
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None",
        doc: "A function of this code.",
        run: function_new,
    }],
    getters: &[
        Getter { name: "__name__", get: get_name, set: Some(set_name) },
        Getter { name: "__qualname__", get: get_qualname, set: Some(set_qualname) },
        Getter { name: "__doc__", get: get_doc, set: Some(set_doc) },
        Getter { name: "__module__", get: get_module, set: Some(set_module) },
        Getter { name: "__globals__", get: get_globals, set: None },
        Getter { name: "__builtins__", get: get_builtins, set: None },
        Getter { name: "__defaults__", get: get_defaults, set: Some(set_defaults) },
        Getter { name: "__kwdefaults__", get: get_kwdefaults, set: Some(set_kwdefaults) },
        Getter { name: "__annotations__", get: get_annotations, set: Some(set_annotations) },
        Getter { name: "__type_params__", get: get_type_params, set: Some(set_type_params) },
        Getter { name: "__code__", get: get_code, set: Some(set_code) },
        Getter { name: "__closure__", get: get_closure, set: None },
        Getter { name: "__dict__", get: get_dict, set: Some(set_dict) },
    ],
    doc: "A function defined in a script.",
    layout: Layout::Builtin,
    is_final: true,
};

// ---- natives ----

/// The native function itself, bound or not.
fn native_of(vm: &Vm, v: Value) -> Value {
    vm.heap.as_bound_method(v).map_or(v, |method| method.function)
}

fn native_row(vm: &Vm, v: Value) -> Option<&'static Native> {
    vm.heap.get::<NativeFunction>(native_of(vm, v)).map(|native| native.row)
}

fn native_name(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let name = native_row(vm, v).map_or("?", |row| row.name);
    Ok(vm.heap.str(name))
}

fn native_qualname(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let name = native_row(vm, v).map_or("?", |row| row.name);
    let native = vm.heap.get::<NativeFunction>(native_of(vm, v));
    let (owner, home) = native.map_or((Value::UNDEF, Value::UNDEF), |native| (native.owner, native.home));
    let receiver = vm.heap.as_bound_method(v).map(|method| method.receiver);
    let class = match receiver {
        Some(receiver) if receiver.is_kind(Kind::Class) => vm.qualified_name(receiver),
        Some(receiver) => {
            let class = vm.heap.class_of(receiver);
            vm.qualified_name(class)
        }
        None => match owner.defined().unwrap_or(home) {
            class if vm.heap.as_class(class).is_some() => vm.qualified_name(class),
            _ => return Ok(vm.heap.str(name)),
        },
    };
    Ok(vm.heap.str(&format!("{class}.{name}")))
}

fn native_doc(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let doc = native_row(vm, v).map_or("", |row| row.doc);
    Ok(vm.heap.str(doc))
}

fn native_module(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let native = vm.heap.get::<NativeFunction>(native_of(vm, v));
    let module = native.filter(|native| native.owner.is_undef()).map(|native| native.home);
    Ok(module.filter(|module| module.as_str().is_some()).unwrap_or(Value::NONE))
}

fn native_self(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let module = vm.builtins_module;
    Ok(vm.heap.as_bound_method(v).map_or(module, |method| method.receiver))
}

fn native_signature(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let Some(row) = native_row(vm, v) else { return Ok(Value::NONE) };
    let slot = matches!(v.shape(), Some(builtin_shapes::SLOT_WRAPPER | builtin_shapes::METHOD_WRAPPER));
    let home = vm.heap.get::<NativeFunction>(native_of(vm, v)).map_or(Value::UNDEF, |native| native.home);
    let text = match row.name {
        "__init__" | "__call__" if slot => Some("($self, /, *args, **kwargs)".to_string()),
        "__new__" if vm.heap.as_class(home).is_some() => Some("($type, *args, **kwargs)".to_string()),
        // static methods are handed nothing in front
        _ if vm.heap.as_class(home).is_some() => text_signature(row.params)
            .map(|text| text.replace("($module, /, ", "(").replace("($module, ", "(")),
        _ => text_signature(row.params),
    };
    Ok(text.map_or(Value::NONE, |text| vm.heap.str(&text)))
}

fn native_owner(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let owner = vm.heap.get::<NativeFunction>(native_of(vm, v)).map_or(Value::UNDEF, |native| native.owner);
    Ok(owner.defined().unwrap_or(Value::NONE))
}

fn native_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let v = args[0];
    let name = native_row(vm, v).map_or("?", |row| row.name);
    let text = match vm.heap.as_bound_method(v).map(|method| method.receiver) {
        Some(receiver) => {
            let (class, at) = (vm.type_name(receiver), receiver.bits() & !7);
            if v.shape() == Some(builtin_shapes::METHOD_WRAPPER) {
                format!("<method-wrapper '{name}' of {class} object at {at:#x}>")
            } else {
                format!("<built-in method {name} of {class} object at {at:#x}>")
            }
        }
        None => match vm.heap.get::<NativeFunction>(v).and_then(|native| native.owner.defined()) {
            Some(owner) => {
                let owner = vm.class_name(owner);
                let slot = v.shape() == Some(builtin_shapes::SLOT_WRAPPER);
                let kind = if slot { "slot wrapper" } else { "method" };
                format!("<{kind} '{name}' of '{owner}' objects>")
            }
            None => format!("<built-in function {name}>"),
        },
    };
    Ok(vm.heap.str(&text))
}

const REPR: Native =
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: native_repr };

/// The row of natives that stand alone or are bound to an object.
const fn free_row(
    name: &'static str,
    shape: ShapeId,
    getters: &'static [Getter],
    doc: &'static str,
) -> TypeRow {
    const METHODS: &[Native] = &[
        CALL,
        REPR,
        Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: method_eq },
        Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: method_hash },
    ];
    TypeRow { shape: Some(shape), methods: METHODS, getters, doc, ..TypeRow::bare(name) }
}

/// The row of natives in the namespaces of builtin classes.
const fn descriptor_row(name: &'static str, shape: ShapeId, doc: &'static str) -> TypeRow {
    const GETTERS: &[Getter] = &[NAME, QUALNAME, DOC, OBJCLASS, TEXT_SIGNATURE];
    TypeRow { shape: Some(shape), methods: &[CALL, GET, REPR], getters: GETTERS, doc, ..TypeRow::bare(name) }
}

const NAME: Getter = Getter { name: "__name__", get: native_name, set: None };
const QUALNAME: Getter = Getter { name: "__qualname__", get: native_qualname, set: None };
const DOC: Getter = Getter { name: "__doc__", get: native_doc, set: None };
const MODULE: Getter = Getter { name: "__module__", get: native_module, set: None };
const SELF: Getter = Getter { name: "__self__", get: native_self, set: None };
const OBJCLASS: Getter = Getter { name: "__objclass__", get: native_owner, set: None };
const TEXT_SIGNATURE: Getter = Getter { name: "__text_signature__", get: native_signature, set: None };

/// The row of natives that stand alone, and of plain methods bound to an object.
pub const NATIVE: TypeRow = free_row(
    "builtin_function_or_method",
    builtin_shapes::NATIVE,
    &[NAME, QUALNAME, DOC, MODULE, SELF, TEXT_SIGNATURE],
    "A function that is part of the interpreter.",
);

/// The row of slot wrappers bound to an object.
pub const METHOD_WRAPPER: TypeRow = free_row(
    "method-wrapper",
    builtin_shapes::METHOD_WRAPPER,
    &[NAME, QUALNAME, DOC, SELF, OBJCLASS, TEXT_SIGNATURE],
    "What implements an operator, bound to an object.",
);

/// The row of plain methods in the namespaces of builtin classes.
pub const NATIVE_METHOD: TypeRow =
    descriptor_row("method_descriptor", builtin_shapes::NATIVE_METHOD, "A method of a builtin class.");

/// The row of what implements operators and other syntax in the namespaces of builtin classes.
pub const SLOT_WRAPPER: TypeRow = descriptor_row(
    "wrapper_descriptor",
    builtin_shapes::SLOT_WRAPPER,
    "What implements an operator of a builtin class.",
);

// ---- bound methods ----

fn parts(vm: &mut Vm, v: Value) -> Result<(Value, Value), Raised> {
    match vm.heap.as_bound_method(v) {
        Some(method) => Ok((method.function, method.receiver)),
        None => {
            let given = vm.type_name(v);
            Err(vm.type_error(&format!("descriptor requires a 'method' object but received a '{given}'")))
        }
    }
}

fn method_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    if vm.special(args[1], sym::CALL).is_none() {
        return Err(vm.type_error("first argument must be callable"));
    }
    if args[2].is_none() {
        return Err(vm.type_error("instance must not be None"));
    }
    Ok(vm.heap.bound_method(args[1], args[2]))
}

fn method_self(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(parts(vm, v)?.1)
}

fn method_func(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(parts(vm, v)?.0)
}

fn method_doc(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let (function, _) = parts(vm, v)?;
    vm.get_attr(function, sym::DOC)
}

fn method_module(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let (function, _) = parts(vm, v)?;
    Ok(vm.get_attr_quiet(function, sym::MODULE)?.unwrap_or(Value::NONE))
}

fn method_getattr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (function, _) = parts(vm, args[0])?;
    let name = super::object::attribute_name(vm, args[1])?;
    vm.get_attr(function, name)
}

fn method_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (vm.heap.as_bound_method(args[0]), vm.heap.as_bound_method(args[1])) else {
        return Ok(if args[0].is(args[1]) { Value::TRUE } else { Value::NOT_IMPLEMENTED });
    };
    if !a.receiver.is(b.receiver) {
        return Ok(Value::FALSE);
    }
    let (a, b) = (a.function, b.function);
    Ok(Value::bool(vm.equal(a, b)?))
}

fn method_hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let hash = match vm.heap.as_bound_method(args[0]) {
        Some(method) => {
            let (function, receiver) = (method.function, method.receiver);
            vm.hash(function)? ^ (receiver.bits() >> 4)
        }
        None => args[0].bits() >> 4,
    };
    Ok(vm.heap.int((hash >> 2) as i64))
}

fn method_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let (function, receiver) = parts(vm, args[0])?;
    let name = match vm.get_attr_quiet(function, sym::QUALNAME)? {
        Some(name) => Some(name),
        None => vm.get_attr_quiet(function, sym::NAME)?,
    };
    let name = name.and_then(|name| vm.plain(name).as_str()).unwrap_or("?").to_string();
    let of = vm.repr_string(receiver)?;
    Ok(vm.heap.str(&format!("<bound method {name} of {of}>")))
}

fn method_get(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

/// The row of script functions bound to an object.
pub const METHOD: TypeRow = TypeRow {
    name: "method",
    shape: Some(builtin_shapes::METHOD),
    base: None,
    methods: &[
        CALL,
        Native {
            name: "__get__",
            params: "self, instance, owner=None, /",
            doc: "A bound method stays as it is.",
            run: method_get,
        },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: method_repr },
        Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: method_eq },
        Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: method_hash },
        Native {
            name: "__getattr__",
            params: "self, name, /",
            doc: "Attributes of the function.",
            run: method_getattr,
        },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, function, instance, /",
        doc: "Bind a function to an object.",
        run: method_new,
    }],
    getters: &[
        Getter { name: "__self__", get: method_self, set: None },
        Getter { name: "__func__", get: method_func, set: None },
        Getter { name: "__doc__", get: method_doc, set: None },
        Getter { name: "__module__", get: method_module, set: None },
    ],
    doc: "A function bound to an object.",
    layout: Layout::Builtin,
    is_final: true,
};

// ---- cells ----

fn cell_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(vm.heap.cell(args.get(1).unwrap_or(Value::UNDEF)))
}

fn get_contents(vm: &mut Vm, cell: Value) -> Result<Value, Raised> {
    match vm.heap.as_cell(cell).and_then(|cell| cell.content.defined()) {
        Some(content) => Ok(content),
        None => Err(vm.value_error("Cell is empty")),
    }
}

fn set_contents(vm: &mut Vm, cell: Value, content: Value) -> Result<(), Raised> {
    if let Some(cell) = vm.heap.as_cell_mut(cell) {
        cell.content = content;
    }
    Ok(())
}

/// Cells are ordered by what they hold; an empty one comes first.
fn cell_compare(vm: &mut Vm, args: Args, op: Comparison) -> Result<Value, Raised> {
    let (Some(a), Some(b)) = (vm.heap.as_cell(args[0]), vm.heap.as_cell(args[1])) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (a, b) = (a.content.defined(), b.content.defined());
    match (a, b) {
        (Some(a), Some(b)) => vm.compare(op, a, b),
        _ => vm.compare(op, Value::bool(a.is_some()), Value::bool(b.is_some())),
    }
}

fn cell_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::Equal)
}
fn cell_ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::NotEqual)
}
fn cell_lt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::Less)
}
fn cell_le(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::LessEq)
}
fn cell_gt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::Greater)
}
fn cell_ge(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    cell_compare(vm, args, Comparison::GreaterEq)
}

fn cell_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let at = args[0].bits() & !7;
    let text = match vm.heap.as_cell(args[0]).and_then(|cell| cell.content.defined()) {
        Some(content) => {
            let class = vm.type_name(content);
            format!("<cell at {at:#x}: {class} object at {:#x}>", content.bits() & !7)
        }
        None => format!("<cell at {at:#x}: empty>"),
    };
    Ok(vm.heap.str(&text))
}

/// The row of variables shared between functions.
pub const CELL: TypeRow = TypeRow {
    name: "cell",
    shape: Some(builtin_shapes::CELL),
    base: None,
    methods: &[
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: cell_repr },
        super::binary_row("__eq__", "Return self == value.", cell_eq),
        super::binary_row("__ne__", "Return self != value.", cell_ne),
        super::binary_row("__lt__", "Return self < value.", cell_lt),
        super::binary_row("__le__", "Return self <= value.", cell_le),
        super::binary_row("__gt__", "Return self > value.", cell_gt),
        super::binary_row("__ge__", "Return self >= value.", cell_ge),
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, contents=..., /",
        doc: "A cell with this content.",
        run: cell_new,
    }],
    getters: &[Getter { name: "cell_contents", get: get_contents, set: Some(set_contents) }],
    doc: "A variable shared between a function and functions inside it.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the class of `super()`, which needs a Rust type of its own.
pub fn register(vm: &mut Vm) -> Value {
    super_::register(vm)
}
