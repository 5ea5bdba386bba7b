//! The rest of the module `_collections`: the fields of named tuples, counting, and what lets classes written
//! in Aw appear as the builtin ones they stand for.

use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, BinaryOp, Getter, Native, Raised, TypeRow, Vm, sym};

/// The descriptor of one field of a named tuple.
struct Field {
    index: usize,
    doc: Value,
}

impl Trace for Field {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.doc);
    }
}

fn field(vm: &mut Vm, v: Value) -> Result<&mut Field, Raised> {
    let this = vm.receiver_of::<Field>(v)?;
    Ok(vm.heap.get_mut::<Field>(this).expect("the type was checked"))
}

/// The arguments that make another field like this one; `None` for anything else.
pub(super) fn parts(vm: &mut Vm, v: Value) -> Option<Vec<Value>> {
    let &Field { index, doc } = vm.heap.get::<Field>(v)?;
    Some(vec![vm.heap.int(index as i64), doc])
}

fn field_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = vm.index_i64(args[1])?;
    let Ok(index) = usize::try_from(index) else {
        return Err(vm.value_error("a field's index must be non-negative"));
    };
    Ok(vm.new_opaque(Field { index, doc: args[2] }))
}

fn field_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let index = field(vm, args[0])?.index;
    if args[1].is_none() {
        return Ok(args[0]);
    }
    match vm.plain(args[1]).as_tuple() {
        Some(items) => match items.get(index) {
            Some(&item) => Ok(item),
            None => Err(vm.index_error("tuple index out of range")),
        },
        None => {
            let given = vm.type_name(args[1]);
            let message = format!(
                "descriptor for index '{index}' for tuple subclasses doesn't apply to '{given}' object"
            );
            Err(vm.type_error(&message))
        }
    }
}

fn field_set(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Err(vm.raise(vm.types.attribute_error, "can't set attribute"))
}

fn field_delete(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Err(vm.raise(vm.types.attribute_error, "can't delete attribute"))
}

fn field_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Field { index, doc } = *field(vm, args[0])?;
    let doc = vm.repr_string(doc)?;
    Ok(vm.heap.str(&format!("_tuplegetter({index}, {doc})")))
}

fn field_doc(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(field(vm, v)?.doc)
}

fn field_set_doc(vm: &mut Vm, v: Value, doc: Value) -> Result<(), Raised> {
    field(vm, v)?.doc = doc;
    Ok(())
}

const FIELD: TypeRow = TypeRow {
    name: "_tuplegetter",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__get__", params: "self, instance, owner=None, /", doc: "The item.", run: field_get },
        Native { name: "__set__", params: "self, instance, value, /", doc: "Refuses.", run: field_set },
        Native { name: "__delete__", params: "self, instance, /", doc: "Refuses.", run: field_delete },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: field_repr },
    ],
    class_methods: &[],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, index, doc, /",
        doc: "The field at an index.",
        run: field_new,
    }],
    getters: &[Getter { name: "__doc__", get: field_doc, set: Some(field_set_doc) }],
    doc: "The field of a named tuple at one index.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Adds one to `mapping[item]` for every item: the inner loop of `Counter.update`.
fn count_elements(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (mapping, iterable) = (args[0], args[1]);
    let iterator = vm.iter(iterable)?;
    vm.keep(iterator);
    let inner = vm.plain(mapping);
    let overridden = vm.special(mapping, sym::SETITEM);
    let plain_set = vm.class_lookup(vm.types.dict, sym::SETITEM);
    // a class that stores in its own way is asked
    let direct = inner.is_kind(Kind::Dict) && overridden.zip(plain_set).is_some_and(|(a, b)| a.is(b));
    let mark = vm.kept_mark();
    let take = |vm: &mut Vm, item| direct && vm.quick_count(inner, item);
    while let Some(item) = vm.next_refused(iterator, take)? {
        vm.keep(item);
        let known = match direct {
            true => vm.dict_get(inner, item)?.unwrap_or(Value::small(0)),
            false => {
                let get = vm.heap.intern("get");
                vm.call_method(mapping, get, &[item, Value::small(0)])?
            }
        };
        let next = vm.binary(BinaryOp::Add, known, Value::small(1))?;
        vm.keep(next);
        match direct {
            true => vm.dict_set(inner, item, next)?,
            false => vm.set_item(mapping, item, next)?,
        }
        vm.release(mark);
    }
    Ok(Value::NONE)
}

/// A decorator: messages name the class with its module, as they do builtin classes.
fn builtin(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    match vm.heap.as_class_mut(args[0]) {
        Some(class) => {
            class.dotted = true;
            Ok(args[0])
        }
        None => Err(vm.type_error("a class is required")),
    }
}

const FUNCTIONS: &[Native] = &[
    Native {
        name: "_count_elements",
        params: "mapping, iterable, /",
        doc: "Count the items of an iterable in a mapping.",
        run: count_elements,
    },
    Native {
        name: "_builtin",
        params: "cls, /",
        doc: "Have messages name a class with its module.",
        run: builtin,
    },
];

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    super::deque::install(vm, dict)?;
    let class = vm.register_type::<Field>(&FIELD);
    vm.place_in_module(class, "collections");
    let name = vm.heap.intern("_tuplegetter");
    vm.heap.namespace_set(dict, name, class);
    for row in FUNCTIONS {
        vm.add_native(dict, row);
    }
    Ok(())
}
