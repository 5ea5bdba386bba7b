//! What `dict.keys()`, `values()` and `items()` give, and `mappingproxy`.

use super::dict::{self, entry};
use super::iterators;
use super::sequence::{self, push_repr, same};
use super::set;
use crate::value::{IterKind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, CLASS_GETITEM, Comparison, Getter, Native, Raised, TypeRow, Vm, sym};

/// What a view shows of its dict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// The keys.
    Keys,
    /// The values.
    Values,
    /// The (key, value) pairs.
    Items,
}

const KEYS: u8 = 0;
const VALUES: u8 = 1;
const ITEMS: u8 = 2;

/// A view of a dict; one Rust type for each class.
struct View<const KIND: u8> {
    dict: Value,
}

impl<const KIND: u8> Trace for View<KIND> {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.dict);
    }
}

/// A mapping that can be read through it, and not changed.
struct Proxy {
    mapping: Value,
}

impl Trace for Proxy {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.mapping);
    }
}

/// A view of a dict.
pub fn make(vm: &mut Vm, kind: ViewKind, dict: Value) -> Value {
    match kind {
        ViewKind::Keys => vm.new_opaque(View::<KEYS> { dict }),
        ViewKind::Values => vm.new_opaque(View::<VALUES> { dict }),
        ViewKind::Items => vm.new_opaque(View::<ITEMS> { dict }),
    }
}

/// A `mappingproxy` of a mapping.
pub fn proxy(vm: &mut Vm, mapping: Value) -> Value {
    vm.new_opaque(Proxy { mapping })
}

/// The mapping behind a `mappingproxy`.
pub fn proxied(vm: &Vm, v: Value) -> Option<Value> {
    vm.heap.get::<Proxy>(v).map(|proxy| proxy.mapping)
}

/// The kind and the dict of a view; `None` for anything else.
pub fn view(vm: &Vm, v: Value) -> Option<(ViewKind, Value)> {
    if let Some(view) = vm.heap.get::<View<KEYS>>(v) {
        Some((ViewKind::Keys, view.dict))
    } else if let Some(view) = vm.heap.get::<View<ITEMS>>(v) {
        Some((ViewKind::Items, view.dict))
    } else {
        vm.heap.get::<View<VALUES>>(v).map(|view| (ViewKind::Values, view.dict))
    }
}

fn this(vm: &mut Vm, v: Value) -> Result<(ViewKind, Value), Raised> {
    match view(vm, v) {
        Some(found) => Ok(found),
        None => {
            let given = vm.type_name(v);
            Err(vm.type_error(&format!("descriptor requires a view of a dict but received a '{given}'")))
        }
    }
}

/// What the view shows of an entry.
fn shown(vm: &mut Vm, kind: ViewKind, key: Value, value: Value) -> Value {
    match kind {
        ViewKind::Keys => key,
        ViewKind::Values => value,
        ViewKind::Items => vm.heap.tuple(&[key, value]),
    }
}

/// An iterator over a dict from its end.
pub fn reversed(vm: &mut Vm, kind: ViewKind, dict: Value) -> Value {
    let kind = match kind {
        ViewKind::Keys => IterKind::DictKeysReversed,
        ViewKind::Values => IterKind::DictValuesReversed,
        ViewKind::Items => IterKind::DictItemsReversed,
    };
    vm.heap.iter(kind, dict, 0, 0, 0)
}

fn len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (_, dict) = this(vm, args[0])?;
    Ok(Value::small(dict::length(vm, dict) as i64))
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (kind, dict) = this(vm, args[0])?;
    let kind = match kind {
        ViewKind::Keys => IterKind::DictKeys,
        ViewKind::Values => IterKind::DictValues,
        ViewKind::Items => IterKind::DictItems,
    };
    Ok(vm.heap.iter(kind, dict, 0, 0, 1))
}

fn reversed_view(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (kind, dict) = this(vm, args[0])?;
    Ok(reversed(vm, kind, dict))
}

fn has(vm: &mut Vm, kind: ViewKind, dict: Value, wanted: Value) -> Result<bool, Raised> {
    match kind {
        ViewKind::Keys => Ok(vm.dict_get(dict, wanted)?.is_some()),
        ViewKind::Items => {
            let plain = vm.plain(wanted);
            let &[key, value] = plain.as_tuple().unwrap_or(&[]) else { return Ok(false) };
            match vm.dict_get(dict, key)? {
                Some(found) => same(vm, found, value),
                None => Ok(false),
            }
        }
        ViewKind::Values => {
            let mut at = 0;
            while let Some((place, _, value)) = entry(vm, dict, at) {
                if same(vm, value, wanted)? {
                    return Ok(true);
                }
                at = place + 1;
            }
            Ok(false)
        }
    }
}

fn contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (kind, dict) = this(vm, args[0])?;
    Ok(Value::bool(has(vm, kind, dict, args[1])?))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (kind, dict) = this(vm, args[0])?;
    if !vm.enter_repr(args[0]) {
        return Ok(vm.heap.str("..."));
    }
    let outcome = push_view(vm, kind, dict);
    vm.leave_repr(args[0]);
    let text = outcome?;
    Ok(vm.heap.str(&text))
}

fn push_view(vm: &mut Vm, kind: ViewKind, dict: Value) -> Result<String, Raised> {
    vm.check_repr_depth()?;
    let mut out = String::from(match kind {
        ViewKind::Keys => "dict_keys([",
        ViewKind::Values => "dict_values([",
        ViewKind::Items => "dict_items([",
    });
    let mut at = 0;
    while let Some((place, key, value)) = entry(vm, dict, at) {
        if at > 0 {
            out.push_str(", ");
        }
        let mark = vm.kept_mark();
        let item = shown(vm, kind, key, value);
        vm.keep(item);
        push_repr(vm, item, &mut out)?;
        vm.release(mark);
        at = place + 1;
    }
    out.push_str("])");
    Ok(out)
}

fn mapping(vm: &mut Vm, view: Value) -> Result<Value, Raised> {
    let (_, dict) = this(vm, view)?;
    Ok(proxy(vm, dict))
}

/// The view's items as a set.
fn as_set(vm: &mut Vm, view: Value) -> Result<Value, Raised> {
    let set = vm.heap.set(Default::default());
    vm.keep(set);
    set::update_with(vm, set, view)?;
    Ok(set)
}

/// Whether `v` can stand on the other side of a comparison with a view.
fn is_set_like(vm: &Vm, v: Value) -> bool {
    set::is_any_set(v) || matches!(view(vm, v), Some((ViewKind::Keys | ViewKind::Items, _)))
}

fn compared(vm: &mut Vm, args: Args, how: Comparison) -> Result<Value, Raised> {
    let other = vm.plain(args[1]);
    if !is_set_like(vm, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (kind, dict) = this(vm, args[0])?;
    let (left, right) = (dict::length(vm, dict), vm.length(other)?);
    let possible = match how {
        Comparison::Equal | Comparison::NotEqual => left == right,
        Comparison::Less => left < right,
        Comparison::LessEq => left <= right,
        Comparison::Greater => left > right,
        Comparison::GreaterEq => left >= right,
    };
    let mut answer = possible;
    if possible {
        if matches!(how, Comparison::Greater | Comparison::GreaterEq) {
            let items = vm.collect_list(other)?;
            vm.keep(items);
            let mut i = 0;
            while let Some(&item) = sequence::items(vm, items).get(i) {
                if !has(vm, kind, dict, item)? {
                    answer = false;
                    break;
                }
                i += 1;
            }
        } else {
            let items = vm.collect_list(args[0])?;
            vm.keep(items);
            let mut i = 0;
            while let Some(&item) = sequence::items(vm, items).get(i) {
                if !vm.contains(other, item)? {
                    answer = false;
                    break;
                }
                i += 1;
            }
        }
    }
    Ok(Value::bool(answer != (how == Comparison::NotEqual)))
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::Equal)
}

fn ne(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::NotEqual)
}

fn lt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::Less)
}

fn le(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::LessEq)
}

fn gt(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::Greater)
}

fn ge(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    compared(vm, args, Comparison::GreaterEq)
}

/// What of the other operand, on whichever side, is in the view. Only that goes into a set: the rest need not be
/// hashable.
fn and(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let found = vm.heap.set(Default::default());
    vm.keep(found);
    let iterator = vm.iter(args[1])?;
    vm.keep(iterator);
    while let Some(item) = vm.next(iterator)? {
        let mark = vm.kept_mark();
        vm.keep(item);
        if vm.contains(args[0], item)? {
            vm.set_add(found, item)?;
        }
        vm.release(mark);
    }
    Ok(found)
}

fn or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = as_set(vm, args[0])?;
    set::update_with(vm, set, args[1])?;
    Ok(set)
}

fn ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = as_set(vm, args[1])?;
    set::update_with(vm, set, args[0])?;
    Ok(set)
}

fn sub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = as_set(vm, args[0])?;
    set::remove_all(vm, set, args[1])?;
    Ok(set)
}

fn rsub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = as_set(vm, args[1])?;
    set::remove_all(vm, set, args[0])?;
    Ok(set)
}

fn xor(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let set = as_set(vm, args[0])?;
    set::toggle_all(vm, set, args[1])?;
    Ok(set)
}

fn isdisjoint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (kind, dict) = this(vm, args[0])?;
    let iterator = vm.iter(args[1])?;
    vm.keep(iterator);
    let mark = vm.kept_mark();
    while let Some(item) = vm.next(iterator)? {
        vm.keep(item);
        if has(vm, kind, dict, item)? {
            return Ok(Value::FALSE);
        }
        vm.release(mark);
    }
    Ok(Value::TRUE)
}

/// The rows that all three views have.
const LEN: Native = Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: len };
const ITER: Native = Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: iter };
const REVERSED: Native = Native {
    name: "__reversed__",
    params: "self, /",
    doc: "An iterator that begins at the end.",
    run: reversed_view,
};
const REPR: Native = Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr };

/// The rows of the views that are like sets.
const SET_METHODS: &[Native] = &[
    LEN,
    ITER,
    REVERSED,
    REPR,
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: contains },
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: eq },
    Native { name: "__ne__", params: "self, value, /", doc: "Return self != value.", run: ne },
    Native { name: "__lt__", params: "self, value, /", doc: "Return self < value.", run: lt },
    Native { name: "__le__", params: "self, value, /", doc: "Return self <= value.", run: le },
    Native { name: "__gt__", params: "self, value, /", doc: "Return self > value.", run: gt },
    Native { name: "__ge__", params: "self, value, /", doc: "Return self >= value.", run: ge },
    Native { name: "__and__", params: "self, value, /", doc: "Return self & value.", run: and },
    Native { name: "__rand__", params: "self, value, /", doc: "Return value & self.", run: and },
    Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: or },
    Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: ror },
    Native { name: "__sub__", params: "self, value, /", doc: "Return self - value.", run: sub },
    Native { name: "__rsub__", params: "self, value, /", doc: "Return value - self.", run: rsub },
    Native { name: "__xor__", params: "self, value, /", doc: "Return self ^ value.", run: xor },
    Native { name: "__rxor__", params: "self, value, /", doc: "Return value ^ self.", run: xor },
    Native {
        name: "isdisjoint",
        params: "self, other, /",
        doc: "Whether no item of other is in the view.",
        run: isdisjoint,
    },
];

const VALUES_METHODS: &[Native] = &[LEN, ITER, REVERSED, REPR];

const GETTERS: &[Getter] = &[Getter { name: "mapping", get: mapping, set: None }];

const fn row(name: &'static str, methods: &'static [Native], doc: &'static str) -> TypeRow {
    TypeRow {
        name,
        shape: None,
        base: None,
        methods,
        class_methods: &[],
        static_methods: &[],
        getters: GETTERS,
        doc,
        layout: Layout::Builtin,
        is_final: true,
    }
}

const KEYS_ROW: TypeRow = row("dict_keys", SET_METHODS, "The keys of a dict.");
const VALUES_ROW: TypeRow = row("dict_values", VALUES_METHODS, "The values of a dict.");
const ITEMS_ROW: TypeRow = row("dict_items", SET_METHODS, "The (key, value) pairs of a dict.");

// ---- mappingproxy ----

fn target(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let v = vm.receiver_of::<Proxy>(v)?;
    Ok(proxied(vm, v).unwrap_or(Value::NONE))
}

fn proxy_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let plain = vm.plain(args[1]);
    let getitem = sym::GETITEM;
    let sequence = vm.heap.items(plain).is_some() || plain.as_tuple().is_some();
    if sequence || vm.special(args[1], getitem).is_none() {
        let message = format!("mappingproxy() argument must be a mapping, not {}", vm.type_name(args[1]));
        return Err(vm.type_error(&message));
    }
    Ok(proxy(vm, args[1]))
}

fn proxy_len(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    let length = vm.length(target)?;
    Ok(vm.heap.int(length as i64))
}

fn proxy_getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    vm.get_item(target, args[1])
}

fn proxy_contains(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    let found = vm.contains(target, args[1])?;
    Ok(Value::bool(found))
}

fn proxy_iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    vm.iter(target)
}

fn proxy_reversed(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    iterators::reversed_of(vm, target)
}

fn proxy_repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    let text = vm.repr_string(target)?;
    Ok(vm.heap.str(&format!("mappingproxy({text})")))
}

fn proxy_str(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    vm.str_of(target)
}

fn proxy_eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let other = proxied(vm, args[1]).unwrap_or(args[1]);
    let target = target(vm, args[0])?;
    vm.compare(Comparison::Equal, target, other)
}

fn proxy_or(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let left = proxied(vm, args[0]).unwrap_or(args[0]);
    let right = proxied(vm, args[1]).unwrap_or(args[1]);
    vm.binary(crate::vm::BinaryOp::BitOr, left, right)
}

fn proxy_ior(vm: &mut Vm, _args: Args) -> Result<Value, Raised> {
    Err(vm.type_error("'|=' is not supported by mappingproxy; use '|' instead"))
}

fn proxy_ror(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let left = proxied(vm, args[1]).unwrap_or(args[1]);
    let target = target(vm, args[0])?;
    vm.binary(crate::vm::BinaryOp::BitOr, left, target)
}

/// Call the method of the same name of the mapping behind.
fn forward(vm: &mut Vm, args: Args, name: &str, count: usize) -> Result<Value, Raised> {
    let name = vm.heap.intern(name);
    let given = [args[1.min(count)], args[2.min(count)]];
    let target = target(vm, args[0])?;
    vm.call_method(target, name, &given[..count])
}

fn proxy_get(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    forward(vm, args, "get", 2)
}

fn proxy_keys(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    forward(vm, args, "keys", 0)
}

fn proxy_values(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    forward(vm, args, "values", 0)
}

fn proxy_items(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    forward(vm, args, "items", 0)
}

fn proxy_copy(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    forward(vm, args, "copy", 0)
}

fn proxy_hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let target = target(vm, args[0])?;
    let hash = vm.hash(target)?;
    Ok(vm.heap.int(hash as i64))
}

const PROXY_METHODS: &[Native] = &[
    Native { name: "__len__", params: "self, /", doc: "Return len(self).", run: proxy_len },
    Native { name: "__getitem__", params: "self, key, /", doc: "Return self[key].", run: proxy_getitem },
    Native { name: "__contains__", params: "self, key, /", doc: "Return key in self.", run: proxy_contains },
    Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: proxy_iter },
    Native { name: "__reversed__", params: "self, /", doc: "Return reversed(self).", run: proxy_reversed },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: proxy_repr },
    Native { name: "__str__", params: "self, /", doc: "Return str(self).", run: proxy_str },
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: proxy_eq },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: proxy_hash },
    Native { name: "__or__", params: "self, value, /", doc: "Return self | value.", run: proxy_or },
    Native { name: "__ror__", params: "self, value, /", doc: "Return value | self.", run: proxy_ror },
    Native { name: "__ior__", params: "self, value, /", doc: "Refuses.", run: proxy_ior },
    Native {
        name: "get",
        params: "self, key, default=None, /",
        doc: "The value of key, or default if there is none.",
        run: proxy_get,
    },
    Native { name: "keys", params: "self, /", doc: "A view of the keys.", run: proxy_keys },
    Native { name: "values", params: "self, /", doc: "A view of the values.", run: proxy_values },
    Native { name: "items", params: "self, /", doc: "A view of the (key, value) pairs.", run: proxy_items },
    Native { name: "copy", params: "self, /", doc: "A copy of the mapping.", run: proxy_copy },
];

const PROXY_STATIC: &[Native] = &[Native {
    name: "__new__",
    params: "cls, mapping",
    doc: "Make a read-only view of a mapping.",
    run: proxy_new,
}];

const PROXY_ROW: TypeRow = TypeRow {
    name: "mappingproxy",
    shape: None,
    base: None,
    methods: PROXY_METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: PROXY_STATIC,
    getters: &[],
    doc: "A mapping that can be read and not changed.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Make the classes of this file.
pub fn register(vm: &mut Vm) {
    vm.register_type::<View<KEYS>>(&KEYS_ROW);
    vm.register_type::<View<VALUES>>(&VALUES_ROW);
    vm.register_type::<View<ITEMS>>(&ITEMS_ROW);
    vm.register_type::<Proxy>(&PROXY_ROW);
}
