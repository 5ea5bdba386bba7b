//! Tuples with names, as the modules that CPython writes in C give them: `time.struct_time`, `sys.flags`.
//!
//! Some fields of such a record may stand outside the tuple: they can be read by name only.

use crate::value::{Layout, Sym, Table, Trace, Tracer, Value};
use crate::vm::{Args, Native, Raised, TypeRow, Vm, sym};

type Result<T> = std::result::Result<T, Raised>;

/// What there is to say about a class of records.
pub struct Record {
    /// As `repr` shows it: `time.struct_time`; the part before the dot is the module.
    pub name: &'static str,
    pub doc: &'static str,
    /// The fields in order; one without a name, which can be indexed only, begins with `#` and is shown without.
    pub fields: &'static [&'static str],
    /// How many of them belong to the tuple.
    pub visible: usize,
    /// Script may make records of its own.
    pub open: bool,
}

/// The descriptor of a field.
struct Field {
    record: &'static Record,
    place: usize,
    owner: Value,
}

impl Trace for Field {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.owner);
    }
}

/// Under which name a field outside the tuple is kept in the object; no attribute is called so.
fn key(vm: &mut Vm, record: &Record, place: usize) -> Sym {
    vm.heap.intern(&format!("\0{}", record.fields[place]))
}

/// Make the class of a record.
///
/// # Errors
/// What making a class can fail with: `MemoryError`.
pub fn class(vm: &mut Vm, record: &'static Record) -> Result<Value> {
    vm.register_type::<Field>(&FIELD);
    let mark = vm.kept_mark();
    let namespace = vm.heap.dict(Table::new());
    vm.keep(namespace);
    let empty = vm.heap.tuple(&[]);
    vm.heap.namespace_set(namespace, sym::SLOTS, empty);
    let doc = vm.heap.str(record.doc);
    vm.heap.namespace_set(namespace, sym::DOC, doc);
    let make = vm.native_function(if record.open { &NEW } else { &REFUSE });
    vm.heap.namespace_set(namespace, sym::NEW, make);
    let unnamed = record.fields.iter().filter(|field| field.starts_with('#')).count();
    for (name, count) in [
        ("n_fields", record.fields.len()),
        ("n_sequence_fields", record.visible),
        ("n_unnamed_fields", unnamed),
    ] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(namespace, name, Value::small(count as i64));
    }
    let names: Vec<Value> = record.fields[..record.visible]
        .iter()
        .filter(|field| !field.starts_with('#'))
        .map(|field| {
            let field = vm.heap.intern(field);
            vm.heap.sym_value(field)
        })
        .collect();
    let names = vm.heap.tuple(&names);
    vm.heap.namespace_set(namespace, sym::MATCH_ARGS, names);
    let (module, name) = record.name.rsplit_once('.').unwrap_or(("builtins", record.name));
    let class = vm.build_class(vm.types.type_, name, &[vm.types.tuple], namespace, &[])?;
    vm.keep(class);
    vm.add_methods(class, METHODS);
    let dict = vm.heap.as_class(class).map_or(Value::NONE, |c| c.dict);
    vm.heap.namespace_remove(dict, sym::SLOTS);
    for (place, field) in record.fields.iter().enumerate() {
        if !field.starts_with('#') {
            let descriptor = vm.new_opaque(Field { record, place, owner: class });
            let field = vm.heap.intern(field);
            vm.heap.namespace_set(dict, field, descriptor);
        }
    }
    vm.place_in_module(class, module);
    if let Some(c) = vm.heap.as_class_mut(class) {
        c.is_final = true;
        c.dotted = module != "builtins";
    }
    vm.release(mark);
    Ok(class)
}

/// The class of a record that belongs to the machine, made when it is first asked for.
///
/// # Errors
/// As [`class`].
pub fn named(vm: &mut Vm, record: &'static Record) -> Result<Value> {
    let module = vm.import_module("_records")?;
    let name = vm.heap.intern(record.name);
    let dict = vm.heap.as_module(module).map_or(Value::NONE, |m| m.dict);
    if let Some(class) = vm.heap.namespace_get(dict, name) {
        return Ok(class);
    }
    let class = class(vm, record)?;
    vm.heap.namespace_set(dict, name, class);
    Ok(class)
}

/// Fill the module `_records`: it holds the classes that [`named`] made.
pub fn install(_: &mut Vm, _: Value) -> Result<()> {
    Ok(())
}

/// A record of a class that [`class`] made: as many values as it has fields, those of the tuple first.
pub fn make(vm: &mut Vm, class: Value, values: &[Value]) -> Value {
    let mark = vm.kept_mark();
    for &value in values {
        vm.keep(value);
    }
    let record = record_of(vm, class);
    let visible = record.map_or(values.len(), |r| r.visible.min(values.len()));
    let tuple = vm.heap.tuple(&values[..visible]);
    let made = vm.new_of(class, tuple);
    if let Some(record) = record {
        for (place, &value) in values.iter().enumerate().skip(visible) {
            let key = key(vm, record, place);
            vm.member_set(made, key, value);
        }
    }
    vm.release(mark);
    made
}

/// What a class of records was made from: its fields know.
fn record_of(vm: &Vm, class: Value) -> Option<&'static Record> {
    let dict = vm.heap.as_class(class)?.dict;
    vm.heap.table(dict)?.iter().find_map(|entry| vm.heap.get::<Field>(entry.value)).map(|field| field.record)
}

/// The same of an object, which is not one where somebody called a method of another class.
fn record_of_object(vm: &mut Vm, object: Value) -> Result<&'static Record> {
    let class = vm.heap.class_of(object);
    match record_of(vm, class) {
        Some(record) => Ok(record),
        None => {
            let given = vm.type_name(object);
            Err(vm.type_error(&format!("a record was expected, not '{given}'")))
        }
    }
}

/// The value of a field.
fn read(vm: &mut Vm, object: Value, record: &'static Record, place: usize) -> Value {
    if place < record.visible {
        return vm.plain(object).as_tuple().and_then(|t| t.get(place).copied()).unwrap_or(Value::NONE);
    }
    let key = key(vm, record, place);
    vm.member_get(object, key).unwrap_or(Value::NONE)
}

// ------------------------------------------------------------ making

fn refuse(vm: &mut Vm, args: Args) -> Result<Value> {
    let name = vm.class_name(args[0]);
    Err(vm.type_error(&format!("cannot create '{name}' instances")))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value> {
    let Some(record) = record_of(vm, args[0]) else {
        return Err(vm.type_error("a class of records was expected"));
    };
    let Some(sequence) = args.get(1) else {
        return Err(vm.type_error("structseq() missing required argument 'sequence' (pos 1)"));
    };
    let items = match vm.plain(sequence).as_tuple() {
        Some(items) => items.to_vec(),
        None => {
            let given = vm.collect_list(sequence);
            let list = vm.instead_of_type_error(given, |_| "constructor requires a sequence".to_string())?;
            vm.keep(list);
            vm.heap.items(list).cloned().unwrap_or_default()
        }
    };
    let more = args.get(2).filter(|more| !more.is_none());
    if more.is_some_and(|more| vm.heap.table(more).is_none()) {
        return Err(vm.type_error(&format!("{}() takes a dict as second arg, if any", record.name)));
    }
    let (all, given) = (record.fields.len(), items.len());
    if given < record.visible || given > all {
        let wanted = match (record.visible == all, given < record.visible) {
            (true, _) => format!("a {all}-sequence"),
            (false, true) => format!("an at least {}-sequence", record.visible),
            (false, false) => format!("an at most {all}-sequence"),
        };
        return Err(vm.type_error(&format!("{}() takes {wanted} ({given}-sequence given)", record.name)));
    }
    let mut values = items;
    let mut used = 0;
    for field in &record.fields[values.len()..] {
        let name = vm.heap.intern(field);
        let found = more.and_then(|more| vm.heap.namespace_get(more, name));
        used += usize::from(found.is_some());
        values.push(found.unwrap_or(Value::NONE));
    }
    if more.and_then(|more| vm.heap.table(more)).is_some_and(|more| more.len() > used) {
        return Err(vm.type_error(&format!("{}() got duplicate or unexpected field name(s)", record.name)));
    }
    Ok(make(vm, args[0], &values))
}

const NEW: Native = Native {
    name: "__new__",
    params: "cls, sequence=..., dict=...|($type, iterable=(), /)",
    doc: "A record of a sequence; `dict` names fields that are not in it.",
    run: new,
};

const REFUSE: Native =
    Native { name: "__new__", params: "cls, *args, **kwargs", doc: "An error.", run: refuse };

// ------------------------------------------------------------ methods

fn repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let record = record_of_object(vm, args[0])?;
    let mut text = format!("{}(", record.name);
    for (place, field) in record.fields[..record.visible].iter().enumerate() {
        let value = read(vm, args[0], record, place);
        let value = vm.repr_string(value)?;
        let comma = if place == 0 { "" } else { ", " };
        text.push_str(&format!("{comma}{}={value}", field.trim_start_matches('#')));
    }
    text.push(')');
    Ok(vm.heap.str(&text))
}

/// The fields outside the tuple, as a dict.
fn hidden(vm: &mut Vm, object: Value, record: &'static Record) -> Value {
    let dict = vm.heap.dict(Table::new());
    vm.keep(dict);
    for place in record.visible..record.fields.len() {
        let value = read(vm, object, record, place);
        let name = vm.heap.intern(record.fields[place]);
        vm.heap.namespace_set(dict, name, value);
    }
    dict
}

fn reduce(vm: &mut Vm, args: Args) -> Result<Value> {
    let record = record_of_object(vm, args[0])?;
    let hidden = hidden(vm, args[0], record);
    let plain = vm.plain(args[0]);
    let inner = vm.heap.tuple(&[plain, hidden]);
    vm.keep(inner);
    let class = vm.heap.class_of(args[0]);
    Ok(vm.heap.tuple(&[class, inner]))
}

fn replace(vm: &mut Vm, args: Args) -> Result<Value> {
    let record = record_of_object(vm, args[0])?;
    if args[1].as_tuple().is_some_and(|given| !given.is_empty()) {
        return Err(vm.type_error("__replace__() takes no positional arguments"));
    }
    if record.fields.iter().any(|field| field.starts_with('#')) {
        let message = format!(
            "__replace__() is not supported for {} because it has unnamed field(s)",
            record.name.rsplit('.').next().unwrap_or(record.name)
        );
        return Err(vm.type_error(&message));
    }
    let mut values = Vec::new();
    for (place, field) in record.fields.iter().enumerate() {
        let name = vm.heap.intern(field);
        let changed = vm.heap.namespace_remove(args[2], name);
        values.push(changed.unwrap_or_else(|| read(vm, args[0], record, place)));
        vm.keep(values[place]);
    }
    let left: Vec<Value> =
        vm.heap.table(args[2]).map(|t| t.iter().map(|e| e.key).collect()).unwrap_or_default();
    if !left.is_empty() {
        let left = vm.heap.list(left);
        vm.keep(left);
        let left = vm.repr_string(left)?;
        return Err(vm.type_error(&format!("Got unexpected field name(s): {left}")));
    }
    let class = vm.heap.class_of(args[0]);
    Ok(make(vm, class, &values))
}

const METHODS: &[Native] = &[
    Native { name: "__repr__", params: "self, /", doc: "The fields by name.", run: repr },
    Native { name: "__reduce__", params: "self, /", doc: "What makes it anew.", run: reduce },
    Native {
        name: "__replace__",
        params: "self, /, *args, **changes",
        doc: "A copy with some fields changed.",
        run: replace,
    },
];

// ------------------------------------------------------------ fields

fn field_name(vm: &Vm, field: Value) -> (&'static str, Value) {
    vm.heap.get::<Field>(field).map_or(("", Value::NONE), |f| (f.record.fields[f.place], f.owner))
}

fn get_field(vm: &mut Vm, args: Args) -> Result<Value> {
    if args[1].is_none() {
        return Ok(args[0]);
    }
    let Some((record, place, owner)) = vm.heap.get::<Field>(args[0]).map(|f| (f.record, f.place, f.owner))
    else {
        return Err(vm.type_error("a field was expected"));
    };
    if !vm.heap.is_instance(args[1], owner) {
        let (name, class, given) = (record.fields[place], vm.class_name(owner), vm.type_name(args[1]));
        return Err(vm.type_error(&format!(
            "descriptor '{name}' for '{class}' objects doesn't apply to a '{given}' object"
        )));
    }
    Ok(read(vm, args[1], record, place))
}

fn read_only(vm: &mut Vm, _: Args) -> Result<Value> {
    Err(vm.raise(vm.types.attribute_error, "readonly attribute"))
}

fn field_repr(vm: &mut Vm, args: Args) -> Result<Value> {
    let (name, owner) = field_name(vm, args[0]);
    let text = format!("<member '{name}' of '{}' objects>", vm.class_name(owner));
    Ok(vm.heap.str(&text))
}

fn get_name(vm: &mut Vm, field: Value) -> Result<Value> {
    let name = field_name(vm, field).0;
    Ok(vm.heap.str(name))
}

fn get_owner(vm: &mut Vm, field: Value) -> Result<Value> {
    Ok(field_name(vm, field).1)
}

fn get_doc(_: &mut Vm, _: Value) -> Result<Value> {
    Ok(Value::NONE)
}

const FIELD: TypeRow = TypeRow {
    name: "member_descriptor",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "__get__",
            params: "self, instance, owner=None, /",
            doc: "The field's value.",
            run: get_field,
        },
        Native { name: "__set__", params: "self, instance, value, /", doc: "An error.", run: read_only },
        Native { name: "__delete__", params: "self, instance, /", doc: "An error.", run: read_only },
        Native { name: "__repr__", params: "self, /", doc: "The field and its class.", run: field_repr },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[
        crate::vm::Getter { name: "__name__", get: get_name, set: None },
        crate::vm::Getter { name: "__objclass__", get: get_owner, set: None },
        crate::vm::Getter { name: "__doc__", get: get_doc, set: None },
    ],
    doc: "A field of a record.",
    layout: Layout::Builtin,
    is_final: true,
};
