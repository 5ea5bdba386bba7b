//! The class of the descriptors that `__slots__` makes.

use super::get_row;
use crate::value::{Layout, Value};
use crate::vm::{Args, Member, Native, Raised, TypeRow, Vm};

type Result<T> = std::result::Result<T, Raised>;

/// Name and key of a member that is asked about an object of its class.
fn of_object(vm: &mut Vm, member: Value, obj: Value) -> Result<(crate::value::Sym, crate::value::Sym)> {
    let Some(found) = vm.heap.get::<Member>(member) else {
        return Err(vm.type_error("a member was expected"));
    };
    let (name, key, owner) = (found.name, found.key, found.owner);
    if !vm.heap.is_instance(obj, owner) {
        let (class, given) = (vm.class_name(owner), vm.type_name(obj));
        let name = vm.heap.sym_str(name);
        return Err(vm.type_error(&format!(
            "descriptor '{name}' for '{class}' objects doesn't apply to a '{given}' object"
        )));
    }
    Ok((name, key))
}

fn get(vm: &mut Vm, args: Args) -> Result<Value> {
    if args[1].is_none() {
        if args[2].is_none() {
            return Err(vm.type_error("__get__(None, None) is invalid"));
        }
        return Ok(args[0]);
    }
    let (name, key) = of_object(vm, args[0], args[1])?;
    match vm.member_get(args[1], key) {
        Some(value) => Ok(value),
        None => Err(vm.empty_member(args[1], name)),
    }
}

fn set(vm: &mut Vm, args: Args) -> Result<Value> {
    let (_, key) = of_object(vm, args[0], args[1])?;
    vm.member_set(args[1], key, args[2]);
    Ok(Value::NONE)
}

fn delete(vm: &mut Vm, args: Args) -> Result<Value> {
    let (name, key) = of_object(vm, args[0], args[1])?;
    if vm.member_delete(args[1], key) {
        return Ok(Value::NONE);
    }
    let text = vm.heap.sym_str(name);
    Err(vm.attribute_error(args[1], name, text))
}

fn name_of(vm: &mut Vm, member: Value) -> String {
    vm.heap.get::<Member>(member).map_or_else(String::new, |m| vm.heap.sym_str(m.name).to_string())
}

fn get_name(vm: &mut Vm, member: Value) -> Result<Value> {
    let name = name_of(vm, member);
    Ok(vm.heap.str(&name))
}

fn get_owner(vm: &mut Vm, member: Value) -> Result<Value> {
    Ok(vm.heap.get::<Member>(member).map_or(Value::NONE, |m| m.owner))
}

fn get_qualname(vm: &mut Vm, member: Value) -> Result<Value> {
    let owner = get_owner(vm, member)?;
    let text = format!("{}.{}", vm.qualified_name(owner), name_of(vm, member));
    Ok(vm.heap.str(&text))
}

fn get_doc(vm: &mut Vm, member: Value) -> Result<Value> {
    Ok(vm.heap.get::<Member>(member).map_or(Value::NONE, |m| m.doc))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let owner = get_owner(vm, args[0])?;
    let text = format!("<member '{}' of '{}' objects>", name_of(vm, args[0]), vm.class_name(owner));
    Ok(vm.heap.str(&text))
}

/// The row of `member_descriptor`.
pub const TYPE: TypeRow = TypeRow {
    name: "member_descriptor",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__get__",
            params: "self, instance, owner=None, /",
            doc: "What the member holds.",
            run: get,
        },
        Native { name: "__set__", params: "self, instance, value, /", doc: "Fill the member.", run: set },
        Native { name: "__delete__", params: "self, instance, /", doc: "Empty the member.", run: delete },
        super::unary_row("__repr__", "The member and its class.", repr),
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        get_row("__name__", get_name),
        get_row("__qualname__", get_qualname),
        get_row("__objclass__", get_owner),
        get_row("__doc__", get_doc),
    ],
    doc: "An attribute that __slots__ declares.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Makes the class.
pub fn register(vm: &mut Vm) {
    vm.register_type::<Member>(&TYPE);
}
