//! The hooks of `sys` that hear of exceptions nobody caught: `excepthook` and `unraisablehook`.

use super::embedded;
use crate::system::Stream;
use crate::task::outside;
use crate::value::{Kind, Layout, Table, Value};
use crate::vm::import::OwnFinder;
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

/// Write to `sys.stderr`, whatever a script made of it; to the real one where that fails.
fn write_error(vm: &mut Vm, text: &str) {
    let stderr = vm.heap.intern("stderr");
    let replaced = vm.loaded_module("sys").and_then(|sys| vm.own_attribute(sys, stderr));
    if let Some(stream) = replaced.filter(|stream| !stream.is_none()) {
        let (write, text) = (vm.heap.intern("write"), vm.heap.str(text));
        match vm.call_method(stream, write, &[text]) {
            Ok(_) => return,
            Err(_) => vm.take_pending(),
        };
    }
    // nobody is left to tell
    let _ = outside(vm).system.print(Stream::Error, text.as_bytes());
}

/// The report of an exception, as the layer above renders it.
fn report(vm: &mut Vm, exception: Value) -> String {
    match outside(vm).render {
        Some(render) => render(vm, exception),
        None => format!("{}\n", vm.type_name(exception)),
    }
}

fn is_exception(vm: &Vm, value: Value) -> bool {
    value.is_kind(Kind::Instance) && vm.heap.is_instance(value, vm.types.base_exception)
}

/// `sys.excepthook(type, value, traceback)`
fn except_hook(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (value, traceback) = (args[1], args[2]);
    if !is_exception(vm, value) {
        let text = format!(
            "TypeError: print_exception(): Exception expected for value, {} found\n",
            vm.type_name(value)
        );
        write_error(vm, &text);
        return Ok(Value::NONE);
    }
    if traceback.is_kind(Kind::Traceback) && vm.traceback_of(value).is_none() {
        let name = vm.heap.intern("__traceback__");
        vm.set_attr(value, name, traceback)?;
    }
    let text = report(vm, value);
    write_error(vm, &text);
    Ok(Value::NONE)
}

/// `sys.unraisablehook(unraisable)`
fn unraisable_hook(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let [value, message, object] = ["exc_value", "err_msg", "object"].map(|name| vm.heap.intern(name));
    let value = vm.get_attr(args[0], value)?;
    let message = vm.get_attr(args[0], message)?;
    let object = vm.get_attr(args[0], object)?;
    let mut text = match message.as_str() {
        Some(message) => message.to_string(),
        None => "Exception ignored in".to_string(),
    };
    if !object.is_none() {
        text.push_str(": ");
        text.push_str(&vm.repr_string(object)?);
    } else {
        text.push(':');
    }
    text.push('\n');
    if is_exception(vm, value) {
        text.push_str(&report(vm, value));
    }
    write_error(vm, &text);
    Ok(Value::NONE)
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "excepthook",
        params: "exctype, value, traceback, /",
        doc: "Print the report of an exception to sys.stderr.",
        run: except_hook,
    },
    Native {
        name: "unraisablehook",
        params: "unraisable, /",
        doc: "Print the report of an exception that nothing can be done about.",
        run: unraisable_hook,
    },
];

/// An exception ends the program: remember it in `sys`, and tell the hook that a script has put in the place
/// of `sys.excepthook`. `false`: there is none, the report is the caller's.
pub fn uncaught(vm: &mut Vm, exception: Value) -> bool {
    let Some(sys) = vm.loaded_module("sys") else { return false };
    let (class, traceback) = (vm.heap.class_of(exception), vm.traceback_of(exception));
    let last = [
        ("last_exc", exception),
        ("last_type", class),
        ("last_value", exception),
        ("last_traceback", traceback),
    ];
    for (name, value) in last {
        let name = vm.heap.intern(name);
        vm.store_attribute(sys, name, value);
    }
    let [hook, own] = ["excepthook", "__excepthook__"].map(|name| {
        let name = vm.heap.intern(name);
        vm.own_attribute(sys, name)
    });
    let Some(hook) = hook.filter(|hook| !hook.is_none()) else {
        write_error(vm, "sys.excepthook is missing\n");
        return false;
    };
    if own.is_some_and(|own| own.is(hook)) {
        return false;
    }
    if vm.call(hook, &[class, exception, traceback]).is_ok() {
        return true;
    }
    let failure = vm.take_pending();
    vm.keep(failure);
    let text = format!("Error in sys.excepthook:\n{}\nOriginal exception was:\n", report(vm, failure));
    write_error(vm, &text);
    false
}

fn find_spec(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let machinery = vm.import_module("importlib.machinery")?;
    let find = vm.heap.intern("_find");
    vm.call_method(machinery, find, &[args[1], args[2]])
}

const FINDER: TypeRow = TypeRow {
    name: "PathFinder",
    shape: None,
    base: None,
    methods: &[Native {
        name: "find_spec",
        params: "self, fullname, path=None, target=None, /",
        doc: "What the machine's own search finds.",
        run: find_spec,
    }],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "The machine's own search for modules: native ones, the folders of a path, the standard library.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Add to the module `sys`.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    for row in FUNCTIONS {
        vm.add_native(dict, row);
        let name = vm.heap.intern(row.name);
        let own = vm.heap.intern(&format!("__{}__", row.name));
        if let Some(function) = vm.heap.namespace_get(dict, name) {
            vm.heap.namespace_set(dict, own, function);
        }
    }
    let options: Vec<Value> = vm.warn_options.clone().iter().map(|option| vm.heap.str(option)).collect();
    let options = vm.heap.list(options);
    let name = vm.heap.intern("warnoptions");
    vm.heap.namespace_set(dict, name, options);
    let mut names: Vec<&str> = embedded::names().collect();
    names.extend(vm.native_modules.keys().copied());
    names.retain(|name| !name.contains('.'));
    names.sort_unstable();
    names.dedup();
    let names: Vec<Value> = names.into_iter().map(|name| vm.heap.str(name)).collect();
    let names = vm.heap.list(names);
    vm.keep(names);
    let all = vm.call(vm.types.frozenset, &[names])?;
    let name = vm.heap.intern("stdlib_module_names");
    vm.heap.namespace_set(dict, name, all);
    vm.register_type::<OwnFinder>(&FINDER);
    let finder = vm.new_opaque(OwnFinder);
    let meta_path = vm.heap.list(vec![finder]);
    vm.keep(meta_path);
    for (name, value) in [
        ("meta_path", meta_path),
        ("path_hooks", vm.heap.list(Vec::new())),
        ("path_importer_cache", vm.heap.dict(Table::new())),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    Ok(())
}
