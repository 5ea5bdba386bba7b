//! What the REPL says about a function: its signature, its documentation, its code.

use super::context::Ctx;
use super::convert::Dynamic;
use super::error::{Error, Result};
use crate::bytecode::disasm::disassemble;
use crate::value::Value;
use crate::vm::{NativeFunction, Vm};

/// Seconds in a unit that fits them.
pub(super) fn duration(seconds: f64) -> String {
    match seconds {
        s if s < 1e-3 => format!("{:.1} µs", s * 1e6),
        s if s < 1.0 => format!("{:.2} ms", s * 1e3),
        s => format!("{s:.2} s"),
    }
}

/// The compiled code of a function.
pub(super) fn disassembly(cx: &mut Ctx<'_>, value: &Dynamic) -> Result<String> {
    let value = cx.value(value.clone())?;
    let code = attribute(cx.vm, value, "__code__").unwrap_or(value);
    match cx.vm.heap.as_code(code) {
        Some(code) => Ok(format!("{}\n", disassemble(&code.loaded.template).trim_end())),
        None => Err(Error::misuse("only functions written in the language have code to show")),
    }
}

/// Signature and documentation of whatever it is.
pub(super) fn documentation(cx: &mut Ctx<'_>, value: &Dynamic) -> Result<String> {
    let held = cx.value(value.clone())?;
    let mut text = match signature(cx.vm, held) {
        Some(signature) => format!("{signature}\n"),
        None => {
            let repr = cx.repr(value)?;
            format!("{repr}\n")
        }
    };
    let doc = attribute(cx.vm, held, "__doc__").and_then(|doc| doc.as_str().map(str::to_string));
    for line in doc.iter().flat_map(|doc| doc.trim().lines()) {
        text.push_str(format!("    {}", line.trim()).trim_end());
        text.push('\n');
    }
    Ok(text)
}

fn signature(vm: &mut Vm, value: Value) -> Option<String> {
    if let Some(native) = vm.heap.get::<NativeFunction>(value) {
        return Some(format!("{}({})", native.row.name, native.row.params));
    }
    let code = attribute(vm, value, "__code__")?;
    let template = vm.heap.as_code(code)?.loaded.template.clone();
    let defaults = attribute(vm, value, "__defaults__").and_then(|d| d.as_tuple().map(<[Value]>::to_vec));
    let defaults = defaults.unwrap_or_default();
    let keyword_defaults = attribute(vm, value, "__kwdefaults__");
    let spec = &template.params;
    let (positional, keyword_only) = (spec.positional as usize, spec.keyword_only as usize);
    let names: Vec<&str> = template.locals.iter().take(spec.registers()).map(|local| &*local.name).collect();
    let mut parts: Vec<String> = Vec::new();
    let first_default = positional.saturating_sub(defaults.len());
    for (index, name) in names.iter().take(positional).enumerate() {
        let default = index.checked_sub(first_default).and_then(|at| defaults.get(at));
        parts.push(parameter(vm, name, default.copied()));
        if index + 1 == spec.positional_only as usize {
            parts.push("/".to_string());
        }
    }
    let mut rest = names.iter().skip(positional + keyword_only);
    match (spec.star, keyword_only > 0) {
        (true, _) => parts.extend(rest.next().map(|name| format!("*{name}"))),
        (false, true) => parts.push("*".to_string()),
        (false, false) => {}
    }
    for name in names.iter().skip(positional).take(keyword_only) {
        let default = keyword_defaults.and_then(|dict| {
            let name = vm.heap.intern(name);
            vm.heap.table(dict)?;
            vm.heap.namespace_get(dict, name)
        });
        parts.push(parameter(vm, name, default));
    }
    parts.extend(rest.next().map(|name| format!("**{name}")));
    Some(format!("{}({})", template.name, parts.join(", ")))
}

fn parameter(vm: &mut Vm, name: &str, default: Option<Value>) -> String {
    let Some(default) = default else { return name.to_string() };
    match vm.repr_string(default) {
        Ok(text) => format!("{name}={text}"),
        Err(_) => {
            vm.take_pending();
            format!("{name}=...")
        }
    }
}

fn attribute(vm: &mut Vm, object: Value, name: &str) -> Option<Value> {
    let name = vm.heap.intern(name);
    match vm.get_attr_opt(object, name) {
        Ok(found) => found,
        Err(_) => {
            vm.take_pending();
            None
        }
    }
}
