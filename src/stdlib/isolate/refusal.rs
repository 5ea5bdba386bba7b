//! What cannot be copied to another interpreter, and how that is said.

use crate::value::{Kind, Value};
use crate::vm::{Raised, Vm, sym};

/// Do objects of this class belong to the loop or the executors of their interpreter?
pub fn belongs_here(vm: &mut Vm, class: Value) -> bool {
    let Some(c) = vm.heap.as_class(class) else { return false };
    let mro = c.mro.clone();
    mro.into_iter().any(|class| {
        let dict = vm.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
        let module = vm.heap.namespace_get(dict, sym::MODULE).and_then(Value::as_str);
        module.is_some_and(|module| {
            ["asyncio", "_asyncio", "concurrent", "_executor"].iter().any(|home| {
                module.strip_prefix(home).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        })
    })
}

/// How `outer` refers to `inner`; `None` if that says nothing.
pub fn step(vm: &mut Vm, outer: Value, inner: Value) -> Option<String> {
    match outer.kind()? {
        Kind::Instance => {
            let shape = outer.shape()?;
            let keys = vm.heap.shapes.get(shape).keys.clone();
            let at = (0..keys.len()).find(|&slot| vm.heap.slot(outer, slot).is(inner))?;
            let text = vm.heap.sym_str(keys[at]);
            let text = if text.starts_with('\0') { text.split_once('.')?.1 } else { text };
            Some(format!("attribute '{text}' of a '{}'", vm.type_name(outer)))
        }
        Kind::Dict => {
            let key = vm.heap.table(outer)?.iter().find(|e| e.value.is(inner)).map(|e| e.key)?;
            match vm.repr_string(key) {
                Ok(key) => Some(format!("item {key} of a dict")),
                Err(_) => {
                    vm.take_pending();
                    None
                }
            }
        }
        Kind::List => {
            let at = vm.heap.items(outer)?.iter().position(|item| item.is(inner))?;
            Some(format!("item {at} of a list"))
        }
        Kind::Tuple => {
            let at = outer.as_tuple()?.iter().position(|item| item.is(inner))?;
            Some(format!("item {at} of a tuple"))
        }
        Kind::Function => {
            let function = vm.heap.as_function(outer)?;
            let at = function.cells().iter().position(|cell| cell.is(inner))?;
            let code = Value::object(function.code);
            let template = &vm.heap.as_code(code)?.loaded.template;
            let name = template.free_names.get(at)?;
            Some(format!("variable '{name}' captured by {}()", template.qualname))
        }
        Kind::BoundMethod => {
            vm.heap.as_bound_method(outer).filter(|method| method.receiver.is(inner))?;
            Some("the object of a bound method".to_string())
        }
        _ => None,
    }
}

/// A text that stands for an object.
pub fn stand_in(vm: &mut Vm, value: Value) -> String {
    match vm.repr_string(value) {
        Ok(text) => text,
        Err(_) => {
            vm.take_pending();
            format!("<{} object>", vm.type_name(value))
        }
    }
}

/// What to do instead.
fn advice(vm: &mut Vm, value: Value, answer: bool) -> &'static str {
    let class = vm.heap.class_of(value);
    let name = vm.type_name(value);
    let io = vm.get_attr_quiet(class, sym::MODULE).ok().flatten().and_then(Value::as_str);
    if value.is_kind(Kind::Generator) {
        let coroutine = vm.heap.is_instance(value, vm.types.coroutine);
        return match (coroutine, answer) {
            (true, true) => "run it with asyncio.run() inside the function, or await it without an executor",
            (true, false) => "await it here, and pass its result",
            (false, true) => "return a list of its items",
            (false, false) => "pass a list of its items",
        };
    }
    if io.is_some_and(|module| module == "io" || module == "_io") || name.contains("File") {
        return "an open file stays with its interpreter: pass the path, and open it in the function";
    }
    if name.contains("ocket") || name.contains("Transport") || name.contains("Stream") {
        return "a connection stays with its interpreter: pass the address, and connect in the function";
    }
    if belongs_here(vm, class) {
        return "it belongs to this interpreter's event loop or executors: pass plain values";
    }
    "pass what it is made from, and make it in the function"
}

/// The `TypeError` for a value that cannot be copied; `label` and `steps` say where it is, outermost last.
pub fn refuse(vm: &mut Vm, value: Value, label: &str, steps: &[String], answer: bool) -> Raised {
    let mut path = String::new();
    for step in steps {
        path.push_str(step);
        path.push_str(", in ");
    }
    path.push_str(label);
    let kind = vm.type_name(value);
    let advice = advice(vm, value, answer);
    let direction = if answer { "back from a worker" } else { "to a worker" };
    vm.type_error(&format!("cannot copy a '{kind}' object {direction} ({path}): {advice}"))
}
