//! The module `_weakref`: references that keep nothing alive. The heap cuts them, see `value::weak`.

use crate::value::{Kind, Layout, Value, WeakRef};
use crate::vm::{Args, CLASS_GETITEM, Comparison, Getter, Native, Raised, TypeRow, Vm, sym};

/// Can weak references to this object be made?
fn is_referable(vm: &Vm, target: Value) -> bool {
    let class = vm.heap.class_of(target);
    match target.kind() {
        Some(Kind::Instance) => {
            let Some(c) = vm.heap.as_class(class) else { return false };
            if c.is_builtin {
                return false;
            }
            let of_varying_size = [vm.types.int, vm.types.tuple, vm.types.bytes];
            if of_varying_size.iter().any(|&base| vm.heap.is_subclass(class, base)) {
                return false;
            }
            c.weakly_referable
        }
        Some(
            Kind::Function
            | Kind::Native
            | Kind::BoundMethod
            | Kind::Class
            | Kind::Generator
            | Kind::Module
            | Kind::Set
            | Kind::FrozenSet
            | Kind::Code,
        ) => true,
        Some(Kind::Opaque) => {
            // iterators and the machine's small helpers cannot
            const REFERABLE: [&str; 15] = [
                "deque",
                "Future",
                "Task",
                "_GatheringFuture",
                "Handle",
                "TimerHandle",
                "TextIOWrapper",
                "BufferedReader",
                "BufferedWriter",
                "BytesIO",
                "StringIO",
                "Pattern",
                "array",
                "memoryview",
                "socket",
            ];
            let name = vm.short_class_name(class);
            REFERABLE.contains(&name.as_str())
        }
        Some(
            Kind::Free
            | Kind::Float
            | Kind::BigInt
            | Kind::Str
            | Kind::StrBuffer
            | Kind::Bytes
            | Kind::ByteArray
            | Kind::List
            | Kind::Tuple
            | Kind::Dict
            | Kind::Range
            | Kind::Slice
            | Kind::Cell
            | Kind::Property
            | Kind::StaticMethod
            | Kind::ClassMethod
            | Kind::Traceback
            | Kind::Iter,
        )
        | None => false,
    }
}

fn data(vm: &mut Vm, reference: Value) -> Result<&mut WeakRef, Raised> {
    let plain = vm.receiver_of::<WeakRef>(reference)?;
    Ok(vm.heap.get_mut::<WeakRef>(plain).expect("the type was checked"))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let class = args[0];
    let given = args[1].as_tuple().unwrap_or_default();
    let exact = vm.opaque_class::<WeakRef>().is_some_and(|own| own.is(class));
    if exact && vm.heap.table(args[2]).is_some_and(|keywords| !keywords.is_empty()) {
        return Err(vm.type_error("ref() takes no keyword arguments"));
    }
    let (target, callback) = match *given {
        [target] => (target, Value::NONE),
        [target, callback] => (target, callback),
        [] => return Err(vm.type_error("__new__ expected at least 1 argument, got 0")),
        _ => {
            let count = given.len();
            return Err(vm.type_error(&format!("__new__ expected at most 2 arguments, got {count}")));
        }
    };
    if !is_referable(vm, target) {
        let name = vm.type_name(target);
        return Err(vm.type_error(&format!("cannot create weak reference to '{name}' object")));
    }
    if exact && callback.is_none() {
        let known = vm.heap.weak_refs(target).iter().copied().find(|&reference| {
            vm.heap
                .get::<WeakRef>(reference)
                .is_some_and(|data| data.callback.is_none() && data.holder.is_undef())
        });
        if let Some(known) = known {
            return Ok(known);
        }
    }
    let made = vm.new_opaque(WeakRef { target, callback, holder: Value::UNDEF, hash: None });
    vm.heap.add_weak_ref(target, made);
    let shown = vm.new_of(class, made);
    if !shown.is(made)
        && let Some(data) = vm.heap.get_mut::<WeakRef>(made)
    {
        data.holder = shown;
    }
    Ok(shown)
}

fn init(_: &mut Vm, _: Args) -> Result<Value, Raised> {
    Ok(Value::NONE)
}

fn call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(data(vm, args[0])?.target.defined().unwrap_or(Value::NONE))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = data(vm, args[0])?.target;
    let class = vm.heap.class_of(args[0]);
    let own = vm.opaque_class::<WeakRef>().is_some_and(|own| own.is(class));
    let name = if own { "weakref".to_string() } else { vm.short_class_name(class) };
    let at = args[0].bits() & !7;
    let text = match target.defined() {
        None => format!("<{name} at {at:#x}; dead>"),
        Some(target) => {
            let class = vm.short_type_name(target);
            let named = match vm.get_attr_opt(target, sym::NAME)? {
                Some(name) if name.is_str() => format!(" ({})", name.as_str().unwrap_or_default()),
                Some(_) | None => String::new(),
            };
            format!("<{name} at {at:#x}; to '{class}' at {:#x}{named}>", target.bits() & !7)
        }
    };
    Ok(vm.heap.str(&text))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (target, known) = {
        let data = data(vm, args[0])?;
        (data.target, data.hash)
    };
    if let Some(known) = known {
        return Ok(known);
    }
    let Some(target) = target.defined() else {
        return Err(vm.type_error("weak object has gone away"));
    };
    let hash = vm.hash(target)?;
    let hash = vm.heap.int(hash as i64);
    data(vm, args[0])?.hash = Some(hash);
    Ok(hash)
}

fn compare(vm: &mut Vm, args: Args, op: Comparison) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    let Some(b) = vm.heap.get::<WeakRef>(other).map(|data| data.target) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let a = data(vm, args[0])?.target;
    match (a.defined(), b.defined()) {
        (Some(a), Some(b)) => vm.compare(op, a, b),
        _ => Ok(Value::bool(args[0].is(args[1]) == (op == Comparison::Equal))),
    }
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compare(vm, args, Comparison::Equal)
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compare(vm, args, Comparison::NotEqual)
}

fn callback(vm: &mut Vm, reference: Value) -> Result<Value, Raised> {
    let data = data(vm, reference)?;
    Ok(if data.target.is_undef() { Value::NONE } else { data.callback })
}

/// What script sees of the references to an object, those only whose target is still there.
fn shown(vm: &Vm, target: Value) -> Vec<Value> {
    let all = vm.heap.weak_refs(target).iter();
    all.map(|&r| vm.heap.get::<WeakRef>(r).and_then(|data| data.holder.defined()).unwrap_or(r)).collect()
}

fn getweakrefcount(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = vm.heap.weak_refs(args[0]).len();
    Ok(Value::small(count as i64))
}

fn getweakrefs(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let all = shown(vm, args[0]);
    Ok(vm.heap.list(all))
}

const TYPE: TypeRow = TypeRow {
    name: "ReferenceType",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__init__", params: "self, *args, **kwargs", doc: "", run: init },
        Native { name: "__call__", params: "self", doc: "The object, or None once it is gone.", run: call },
        Native { name: "__repr__", params: "self, /", doc: "", run: repr },
        Native { name: "__hash__", params: "self, /", doc: "The hash of the object.", run: hash },
        Native { name: "__eq__", params: "self, other, /", doc: "", run: eq },
        Native { name: "__ne__", params: "self, other, /", doc: "", run: ne },
    ],
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native { name: "__new__", params: "cls, *args, **kwargs", doc: "", run: new }],
    getters: &[Getter { name: "__callback__", get: callback, set: None }],
    doc: "A reference that does not keep its object alive.",
    layout: Layout::Builtin,
    is_final: false,
};

const FUNCTIONS: &[Native] = &[
    Native {
        name: "getweakrefcount",
        params: "object, /",
        doc: "How many weak references to an object there are.",
        run: getweakrefcount,
    },
    Native {
        name: "getweakrefs",
        params: "object, /",
        doc: "The weak references to an object.",
        run: getweakrefs,
    },
];

/// Fill the module.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let class = vm.register_type::<WeakRef>(&TYPE);
    vm.place_in_module(class, "weakref");
    for name in ["ref", "ReferenceType"] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, class);
    }
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
