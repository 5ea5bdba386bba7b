//! The type `module`.

use crate::value::{Layout, Value, builtin_shapes};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, sym};

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (module, dict) = vm.new_module("?");
    for key in [sym::LOADER, sym::SPEC] {
        vm.heap.namespace_set(dict, key, Value::NONE);
    }
    if let Some(module) = vm.heap.as_module_mut(module) {
        module.described = true;
    }
    Ok(vm.new_of(args[0], module))
}

fn init(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let name = vm.plain(args[1]);
    if !name.is_str() {
        let given = vm.argument_type_name(args[1]);
        return Err(vm.type_error(&format!("module.__init__() argument 'name' must be str, not {given}")));
    }
    let Some(module) = vm.heap.as_module_mut(args[0]) else { return Ok(Value::NONE) };
    module.name = name;
    let dict = module.dict;
    vm.heap.namespace_set(dict, sym::NAME, name);
    vm.heap.namespace_set(dict, sym::DOC, args[2]);
    vm.heap.namespace_set(dict, sym::PACKAGE, Value::NONE);
    Ok(Value::NONE)
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let dict = vm.heap.as_module(args[0]).map_or(Value::NONE, |module| module.dict);
    let name = match vm.heap.namespace_get(dict, sym::NAME) {
        Some(name) => vm.repr_string(name)?,
        None => "'?'".into(),
    };
    let spread = vm.heap.namespace_get(dict, sym::FILE).is_none_or(Value::is_none)
        && vm.heap.namespace_get(dict, sym::PATH).is_some();
    if spread {
        vm.describe(args[0])?;
    }
    if let Some(spec) = vm.heap.namespace_get(dict, sym::SPEC).filter(|spec| !spec.is_none()) {
        vm.keep(spec);
        let machinery = vm.import_module("importlib.machinery")?;
        let text = vm.heap.intern("_module_repr");
        return vm.call_method(machinery, text, &[spec]);
    }
    let own = vm.heap.as_module(args[0]).and_then(|module| module.name.as_str()).unwrap_or("?");
    let text = match vm.heap.namespace_get(dict, sym::FILE) {
        Some(file) => format!("<module {name} from {}>", vm.repr_string(file)?),
        None if vm.native_modules.contains_key(own) || own == "builtins" => {
            format!("<module {name} (built-in)>")
        }
        None => format!("<module {name}>"),
    };
    Ok(vm.heap.str(&text))
}

fn dir(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let dict = vm.heap.as_module(args[0]).map_or(Value::NONE, |module| module.dict);
    if let Some(own) = vm.heap.namespace_get(dict, sym::DIR) {
        return vm.call(own, &[]);
    }
    vm.describe(args[0])?;
    vm.collect_list(dict)
}

/// The type's row.
pub const TYPE: TypeRow = TypeRow {
    name: "module",
    shape: Some(builtin_shapes::MODULE),
    base: None,
    methods: &[
        Native { name: "__init__", params: "self, name, doc=None", doc: "An empty module.", run: init },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
        Native { name: "__dir__", params: "self, /", doc: "The names in the module.", run: dir },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "Make a module.",
        run: new,
    }],
    getters: &[],
    doc: "What an import gives.",
    layout: Layout::Builtin,
    is_final: false,
};
