//! `attrgetter`, `itemgetter` and `methodcaller`: functions that fetch parts of their argument.

use crate::value::{Layout, Sym, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm};

/// Fetches items.
struct ItemGetter {
    /// A tuple; what one item gives is not wrapped in another.
    items: Value,
}

impl Trace for ItemGetter {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.items);
    }
}

/// Fetches attributes.
struct AttrGetter {
    /// A tuple, for `repr`.
    names: Value,
    /// The names, taken apart at their dots.
    paths: Vec<Vec<Sym>>,
}

impl Trace for AttrGetter {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.names);
    }
}

/// Calls a method.
struct MethodCaller {
    name: Sym,
    /// A tuple.
    given: Value,
    /// A dict.
    keywords: Value,
}

impl Trace for MethodCaller {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.given, self.keywords]);
    }
}

/// The arguments that make another getter like this one; `None` for anything else, and for calls with keywords.
pub(in crate::stdlib) fn parts(vm: &mut Vm, v: Value) -> Option<Vec<Value>> {
    if let Some(getter) = vm.heap.get::<ItemGetter>(v) {
        return getter.items.as_tuple().map(<[Value]>::to_vec);
    }
    if let Some(getter) = vm.heap.get::<AttrGetter>(v) {
        return getter.names.as_tuple().map(<[Value]>::to_vec);
    }
    let caller = vm.heap.get::<MethodCaller>(v)?;
    if vm.heap.table(caller.keywords).is_some_and(|keywords| !keywords.is_empty()) {
        return None;
    }
    let mut arguments = vec![vm.heap.sym_value(caller.name)];
    arguments.extend_from_slice(caller.given.as_tuple().unwrap_or_default());
    Some(arguments)
}

/// The keyword arguments that a `**keywords` parameter received.
pub(super) fn keywords_of(vm: &mut Vm, dict: Value) -> Vec<(Sym, Value)> {
    let entries: Vec<(Value, Value)> =
        vm.heap.table(dict).map(|t| t.iter().map(|e| (e.key, e.value)).collect()).unwrap_or_default();
    entries.into_iter().filter_map(|(name, v)| Some((vm.heap.intern_value(name)?, v))).collect()
}

/// The only argument of a call that takes no keywords.
fn only(vm: &mut Vm, function: &str, given: Value, keywords: Value) -> Result<Value, Raised> {
    refuse_keywords(vm, function, keywords)?;
    match given.as_tuple() {
        Some(&[one]) => Ok(one),
        Some(all) => {
            let count = all.len();
            Err(vm.type_error(&format!("{function} expected 1 argument, got {count}")))
        }
        None => Ok(given),
    }
}

fn refuse_keywords(vm: &mut Vm, function: &str, keywords: Value) -> Result<(), Raised> {
    if vm.heap.table(keywords).is_some_and(|table| !table.is_empty()) {
        return Err(vm.type_error(&format!("{function}() takes no keyword arguments")));
    }
    Ok(())
}

/// The arguments of a constructor that takes at least one, and no keywords.
fn some(vm: &mut Vm, class: &str, given: Value, keywords: Value) -> Result<Vec<Value>, Raised> {
    refuse_keywords(vm, class, keywords)?;
    let items = given.as_tuple().unwrap_or(&[]).to_vec();
    if items.is_empty() {
        return Err(vm.type_error(&format!("{class} expected 1 argument, got 0")));
    }
    Ok(items)
}

fn itemgetter_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    some(vm, "itemgetter", args[1], args[2])?;
    let made = vm.new_opaque(ItemGetter { items: args[1] });
    Ok(vm.new_of(args[0], made))
}

fn itemgetter_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<ItemGetter>(args[0])?;
    let items = vm.heap.get::<ItemGetter>(this).map_or(Value::NONE, |getter| getter.items);
    let object = only(vm, "itemgetter", args[1], args[2])?;
    match items.as_tuple().unwrap_or(&[]) {
        &[item] => vm.get_item(object, item),
        several => {
            let mut found = Vec::with_capacity(several.len());
            for &item in several {
                let value = vm.get_item(object, item)?;
                vm.keep(value);
                found.push(value);
            }
            Ok(vm.heap.tuple(&found))
        }
    }
}

/// `operator.name(…)` with the reprs of a tuple's items.
fn shown(vm: &mut Vm, class: &str, items: Value) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let mut parts = Vec::new();
    for &item in items.as_tuple().unwrap_or(&[]) {
        parts.push(vm.repr_string(item)?);
    }
    Ok(vm.heap.str(&format!("operator.{class}({})", parts.join(", "))))
}

fn itemgetter_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<ItemGetter>(args[0])?;
    let items = vm.heap.get::<ItemGetter>(this).map_or(Value::NONE, |getter| getter.items);
    let class = vm.short_type_name(args[0]);
    shown(vm, &class, items)
}

fn attrgetter_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let names = some(vm, "attrgetter", args[1], args[2])?;
    let mut paths = Vec::with_capacity(names.len());
    for name in names {
        let plain = vm.plain(name);
        let Some(text) = plain.as_str() else {
            return Err(vm.type_error("attribute name must be a string"));
        };
        paths.push(text.split('.').map(|part| vm.heap.intern(part)).collect());
    }
    let made = vm.new_opaque(AttrGetter { names: args[1], paths });
    Ok(vm.new_of(args[0], made))
}

fn attrgetter_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<AttrGetter>(args[0])?;
    let object = only(vm, "attrgetter", args[1], args[2])?;
    let count = vm.heap.get::<AttrGetter>(this).map_or(0, |getter| getter.paths.len());
    let mut found = Vec::with_capacity(count);
    for i in 0..count {
        let length = vm.heap.get::<AttrGetter>(this).map_or(0, |getter| getter.paths[i].len());
        let mut value = object;
        for j in 0..length {
            let Some(name) = vm.heap.get::<AttrGetter>(this).map(|getter| getter.paths[i][j]) else { break };
            value = vm.get_attr(value, name)?;
            vm.keep(value);
        }
        found.push(value);
    }
    match found[..] {
        [one] => Ok(one),
        _ => Ok(vm.heap.tuple(&found)),
    }
}

fn attrgetter_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<AttrGetter>(args[0])?;
    let names = vm.heap.get::<AttrGetter>(this).map_or(Value::NONE, |getter| getter.names);
    let class = vm.short_type_name(args[0]);
    shown(vm, &class, names)
}

fn methodcaller_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some((&name, given)) = args[1].as_tuple().and_then(<[Value]>::split_first) else {
        return Err(vm.type_error("methodcaller needs at least one argument, the method name"));
    };
    let plain = vm.plain(name);
    let Some(name) = plain.as_str().map(|text| vm.heap.intern(text)) else {
        return Err(vm.type_error("method name must be a string"));
    };
    let given = vm.heap.tuple(given);
    let made = vm.new_opaque(MethodCaller { name, given, keywords: args[2] });
    Ok(vm.new_of(args[0], made))
}

fn methodcaller_parts(vm: &mut Vm, v: Value) -> Result<(Sym, Value, Value), Raised> {
    let this = vm.receiver_of::<MethodCaller>(v)?;
    let caller = vm.heap.get::<MethodCaller>(this).expect("the type was checked");
    Ok((caller.name, caller.given, caller.keywords))
}

fn methodcaller_call(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (name, given, keywords) = methodcaller_parts(vm, args[0])?;
    let object = only(vm, "methodcaller", args[1], args[2])?;
    let method = vm.get_attr(object, name)?;
    vm.keep(method);
    let keywords = keywords_of(vm, keywords);
    vm.call_keywords(method, given.as_tuple().unwrap_or(&[]), &keywords)
}

fn methodcaller_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    vm.check_native_depth()?;
    let (name, given, keywords) = methodcaller_parts(vm, args[0])?;
    let class = vm.short_type_name(args[0]);
    let name = vm.heap.sym_value(name);
    let mut parts = vec![vm.repr_string(name)?];
    for &v in given.as_tuple().unwrap_or(&[]) {
        parts.push(vm.repr_string(v)?);
    }
    for (key, value) in keywords_of(vm, keywords) {
        let value = vm.repr_string(value)?;
        parts.push(format!("{}={value}", vm.heap.sym_str(key)));
    }
    Ok(vm.heap.str(&format!("operator.{class}({})", parts.join(", "))))
}

const fn row(
    name: &'static str,
    doc: &'static str,
    methods: &'static [Native],
    new: &'static [Native],
) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods,
        class_methods: &[],
        static_methods: new,
        getters: &[],
        doc,
        layout: Layout::Builtin,
        is_final: false,
    }
}

const fn new(params: &'static str, run: crate::vm::Run) -> Native {
    Native { name: "__new__", params, doc: "Make the function.", run }
}

const fn call(run: crate::vm::Run) -> Native {
    Native { name: "__call__", params: "self, /, *args, **kwargs", doc: "Fetch from the argument.", run }
}

const fn repr(run: crate::vm::Run) -> Native {
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run }
}

const ATTRGETTER: TypeRow = row(
    "attrgetter",
    "attrgetter('a.b')(x) is x.a.b; several names give a tuple.",
    &[call(attrgetter_call), repr(attrgetter_repr)],
    &[new("cls, /, *args, **kwargs|($type, attr, /, *attrs)", attrgetter_new)],
);
const ITEMGETTER: TypeRow = row(
    "itemgetter",
    "itemgetter(1)(x) is x[1]; several items give a tuple.",
    &[call(itemgetter_call), repr(itemgetter_repr)],
    &[new("cls, /, *args, **kwargs|($type, item, /, *items)", itemgetter_new)],
);
const METHODCALLER: TypeRow = row(
    "methodcaller",
    "methodcaller('name', 1)(x) is x.name(1).",
    &[call(methodcaller_call), repr(methodcaller_repr)],
    &[new("cls, /, *args, **kwargs|($type, name, /, *args, **kwargs)", methodcaller_new)],
);

pub(super) fn install(vm: &mut Vm, dict: Value, all: &mut Vec<Value>) {
    let classes = [
        (vm.register_type::<AttrGetter>(&ATTRGETTER), "attrgetter"),
        (vm.register_type::<ItemGetter>(&ITEMGETTER), "itemgetter"),
        (vm.register_type::<MethodCaller>(&METHODCALLER), "methodcaller"),
    ];
    for (class, name) in classes {
        vm.place_in_module(class, "operator");
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, class);
        all.push(vm.heap.sym_value(name));
    }
}
