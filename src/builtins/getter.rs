//! The class of attributes that native code computes: reading and writing them through instances.

use crate::value::{Layout, Value};
use crate::vm::class::GetterObject;
use crate::vm::{Args, Getter, Native, Raised, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// The row of a getter, and the object it is asked about: the builtin value inside instances of classes
/// that derive from a builtin type.
fn of_object(vm: &mut Vm, getter: Value, obj: Value) -> Result<(&'static Getter, Value)> {
    let Some(object) = vm.heap.get::<GetterObject>(getter) else {
        return Err(vm.type_error("a getter was expected"));
    };
    let (row, owner) = (object.row, object.owner);
    if !vm.heap.is_instance(obj, owner) {
        let (class, given) = (vm.class_name(owner), vm.type_name(obj));
        let name = row.name;
        return Err(vm.type_error(&format!(
            "descriptor '{name}' for '{class}' objects doesn't apply to a '{given}' object"
        )));
    }
    let builtin = vm.heap.as_class(owner).is_some_and(|class| class.layout == Layout::Builtin);
    Ok((row, if builtin { vm.plain(obj) } else { obj }))
}

fn get(vm: &mut Vm, args: Args) -> Result<Value> {
    let obj = args[1];
    if obj.is_none() && args[2].is_none() {
        return Err(vm.type_error("__get__(None, None) is invalid"));
    }
    if obj.is_none() && !args[2].is(vm.types.none) {
        return Ok(args[0]);
    }
    let (row, obj) = of_object(vm, args[0], obj)?;
    (row.get)(vm, obj)
}

fn set(vm: &mut Vm, args: Args) -> Result<Value> {
    let (row, obj) = of_object(vm, args[0], args[1])?;
    match row.set {
        Some(set) => set(vm, obj, args[2]).map(|()| Value::NONE),
        None => Err(read_only(vm, row, args[1])),
    }
}

fn delete(vm: &mut Vm, args: Args) -> Result<Value> {
    let (row, obj) = of_object(vm, args[0], args[1])?;
    if vm.heap.is_instance(obj, vm.types.base_exception) && super::exceptions::delete(vm, obj, row.name)? {
        return Ok(Value::NONE);
    }
    let owner = vm.heap.get::<GetterObject>(args[0]).map_or(Value::NONE, |object| object.owner);
    let owner = vm.class_name(owner);
    match row.set {
        Some(set) if DELETABLE.contains(&(owner.as_str(), row.name)) => {
            set(vm, obj, Value::UNDEF).map(|()| Value::NONE)
        }
        Some(_) | None => Err(read_only(vm, row, args[1])),
    }
}

/// Attributes whose setter is handed an undefined value when the attribute is deleted: type and name.
const DELETABLE: &[(&str, &str)] = &[
    ("object", "__class__"),
    ("type", "__name__"),
    ("type", "__qualname__"),
    ("type", "__module__"),
    ("type", "__doc__"),
    ("type", "__bases__"),
    ("type", "__annotations__"),
    ("type", "__abstractmethods__"),
    ("function", "__name__"),
    ("function", "__qualname__"),
    ("function", "__doc__"),
    ("function", "__module__"),
    ("function", "__defaults__"),
    ("function", "__kwdefaults__"),
    ("function", "__annotations__"),
    ("function", "__type_params__"),
    ("function", "__dict__"),
    ("function", "__code__"),
    ("cell", "cell_contents"),
    ("property", "__name__"),
];

/// Attributes that say what CPython's plain fields say when they are written to.
const FIELDS: &[(&str, &str)] = &[
    ("function", "__globals__"),
    ("function", "__closure__"),
    ("function", "__builtins__"),
    ("method", "__self__"),
    ("method", "__func__"),
    ("property", "fget"),
    ("property", "fset"),
    ("property", "fdel"),
    ("staticmethod", "__func__"),
    ("staticmethod", "__wrapped__"),
    ("classmethod", "__func__"),
    ("classmethod", "__wrapped__"),
    ("super", "__thisclass__"),
    ("super", "__self__"),
    ("super", "__self_class__"),
    ("slice", "start"),
    ("slice", "stop"),
    ("slice", "step"),
    ("range", "start"),
    ("range", "stop"),
    ("range", "step"),
    ("type", "__base__"),
];

fn read_only(vm: &mut Vm, row: &Getter, obj: Value) -> Raised {
    let (class, own) = (vm.types.attribute_error, vm.type_name(obj));
    if vm.heap.is_instance(obj, vm.types.base_exception) {
        return vm.raise(class, "readonly attribute");
    }
    let name = row.name;
    if FIELDS.contains(&(own.as_str(), name)) || own == "code" && name.starts_with("co_") && name != "co_code"
    {
        return vm.raise(class, "readonly attribute");
    }
    vm.raise(class, &format!("attribute '{name}' of '{own}' objects is not writable"))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let text = match vm.heap.get::<GetterObject>(args[0]) {
        Some(object) => {
            format!("<attribute '{}' of '{}' objects>", object.row.name, vm.class_name(object.owner))
        }
        None => "<attribute>".to_owned(),
    };
    Ok(vm.heap.str(&text))
}

/// The class of getters. It must be made before classes that have any.
pub const TYPE: TypeRow = TypeRow {
    name: "getset_descriptor",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__get__",
            params: "self, instance, owner=None, /",
            doc: "The attribute's value.",
            run: get,
        },
        Native {
            name: "__set__",
            params: "self, instance, value, /",
            doc: "Give the attribute a value.",
            run: set,
        },
        Native { name: "__delete__", params: "self, instance, /", doc: "An error.", run: delete },
        super::unary_row("__repr__", "The attribute and its class.", repr),
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "An attribute of a builtin type.",
    layout: Layout::Builtin,
    is_final: true,
};
