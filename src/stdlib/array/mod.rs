//! The module `array`: sequences of numbers, or of characters, all of one machine type.

mod item;
mod methods;

use super::buffer::{self, Exports, bytes_arg};
use crate::value::{Kind, Layout, Trace, Tracer, Value};
use crate::vm::{Args, CLASS_GETITEM, Getter, Native, Raised, TypeRow, Vm, sym};
use item::Code;
use std::sync::atomic::Ordering;

/// Windows on an array would show what is no longer there when its size changes.
const EXPORTED: &str = "cannot resize an array that is exporting buffers";

/// The items, as their bytes one after the other.
struct Array {
    code: Code,
    bytes: Vec<u8>,
    /// How many windows are open on them; none was before there is a count.
    exports: Option<Exports>,
}

impl Trace for Array {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.external(self.bytes.capacity());
    }
}

impl Array {
    fn new(code: Code, bytes: Vec<u8>) -> Array {
        Array { code, bytes, exports: None }
    }

    fn len(&self) -> usize {
        self.bytes.len() / self.code.size()
    }
}

/// The array behind a receiver.
fn this(vm: &mut Vm, v: Value) -> Result<&mut Array, Raised> {
    let array = vm.receiver_of::<Array>(v)?;
    Ok(vm.heap.get_mut::<Array>(array).expect("the type was checked"))
}

/// The array that any value is.
fn array_of(vm: &Vm, v: Value) -> Option<&Array> {
    vm.heap.get::<Array>(vm.plain(v))
}

/// The bytes of all items, if this is an array.
pub fn bytes_of(vm: &Vm, v: Value) -> Option<&[u8]> {
    vm.heap.get::<Array>(v).map(|array| array.bytes.as_slice())
}

/// The same, to change them.
pub fn bytes_of_mut(vm: &mut Vm, v: Value) -> Option<&mut [u8]> {
    vm.heap.get_mut::<Array>(v).map(|array| array.bytes.as_mut_slice())
}

/// The letter that a window on an array gives as its items' format.
pub fn item_format(vm: &Vm, v: Value) -> Option<u8> {
    vm.heap.get::<Array>(v).map(|array| if array.code.is_text() { b'w' } else { array.code.letter() as u8 })
}

/// The count of open windows on an array; `None` if there never was one.
pub fn exports(vm: &Vm, v: Value) -> Option<&Exports> {
    vm.heap.get::<Array>(v)?.exports.as_ref()
}

/// Count one more window on an array; gives the count, which the window takes one from when it ends.
pub fn export(vm: &mut Vm, v: Value) -> Option<Exports> {
    let count = vm.heap.get_mut::<Array>(v)?.exports.get_or_insert_default();
    count.fetch_add(1, Ordering::Relaxed);
    Some(Exports::clone(count))
}

/// The item at a position that is known to exist, unless the array shrank meanwhile.
fn at(vm: &mut Vm, v: Value, index: usize) -> Result<Option<Value>, Raised> {
    let array = this(vm, v)?;
    let (code, size) = (array.code, array.code.size());
    let mut word = [0u8; 8];
    match array.bytes.get(index * size..(index + 1) * size) {
        Some(bytes) => word[..size].copy_from_slice(bytes),
        None => return Ok(None),
    }
    item::load(vm, code, &word[..size]).map(Some)
}

/// Change the bytes, and count the memory when they grew.
fn change(vm: &mut Vm, v: Value, f: impl FnOnce(&mut Vec<u8>)) -> Result<(), Raised> {
    let array = this(vm, v)?;
    let before = array.bytes.capacity();
    f(&mut array.bytes);
    let grown = array.bytes.capacity().saturating_sub(before);
    if grown > 0 {
        vm.heap.charge(grown);
    }
    Ok(())
}

/// Add one item at the end.
fn push(vm: &mut Vm, v: Value, value: Value) -> Result<(), Raised> {
    let code = this(vm, v)?.code;
    let bytes = item::store(vm, code, value)?;
    buffer::check_resizable(vm, v, [value], EXPORTED)?;
    change(vm, v, |all| all.extend_from_slice(&bytes[..code.size()]))
}

/// Add all items of an iterable.
fn extend_from(vm: &mut Vm, v: Value, iterable: Value) -> Result<(), Raised> {
    let iterator = vm.iter(iterable)?;
    vm.keep(iterator);
    let mut count = 0usize;
    while let Some(value) = vm.next(iterator)? {
        vm.keep(value);
        push(vm, v, value)?;
        count += 1;
        if count & 1023 == 0 {
            vm.charge_fuel(1024)?;
            vm.check_size(count * 8)?;
        }
    }
    Ok(())
}

/// Add whole items from bytes.
fn extend_bytes(vm: &mut Vm, v: Value, bytes: &[u8]) -> Result<(), Raised> {
    let size = this(vm, v)?.code.size();
    if !bytes.len().is_multiple_of(size) {
        return Err(vm.value_error("bytes length not a multiple of item size"));
    }
    vm.check_size(bytes.len())?;
    change(vm, v, |all| all.extend_from_slice(bytes))
}

fn extend_text(vm: &mut Vm, v: Value, text: &str) -> Result<(), Raised> {
    change(vm, v, |all| text.chars().for_each(|c| all.extend_from_slice(&(c as u32).to_le_bytes())))
}

fn new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    // a derived class whose `__init__` takes keywords gets them there
    let inherited = vm.class_lookup(vm.types.object, sym::INIT);
    let takes_none = vm.class_lookup(args[0], sym::INIT) == inherited;
    if takes_none && vm.heap.table(args[2]).is_some_and(|t| !t.is_empty()) {
        return Err(vm.type_error("array.array() takes no keyword arguments"));
    }
    let given = args[1].as_tuple().unwrap_or(&[]);
    let (first, initial) = match *given {
        [] => return Err(vm.type_error("array() takes at least 1 argument (0 given)")),
        [code] => (code, None),
        [code, initial] => (code, Some(initial)),
        _ => {
            let count = given.len();
            return Err(vm.type_error(&format!("array() takes at most 2 arguments ({count} given)")));
        }
    };
    let plain = vm.plain(first);
    let mut letters = plain.as_str().unwrap_or("").chars();
    let letter = match (letters.next(), letters.next()) {
        (Some(letter), None) => letter,
        _ => {
            let given = vm.argument_type_name(first);
            let message = format!("array() argument 1 must be a unicode character, not {given}");
            return Err(vm.type_error(&message));
        }
    };
    let Some(code) = Code::parse(letter) else {
        let message = "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)";
        return Err(vm.value_error(message));
    };
    if letter == 'u' {
        let text = "The 'u' type code is deprecated and will be removed in Python 3.16";
        vm.warn(vm.types.deprecation_warning, text)?;
    }
    let made = vm.new_opaque(Array::new(code, Vec::new()));
    vm.keep(made);
    if let Some(initial) = initial {
        fill(vm, made, code, initial)?;
    }
    Ok(vm.new_of(args[0], made))
}

/// Fill a new array with what its constructor was given.
fn fill(vm: &mut Vm, array: Value, code: Code, initial: Value) -> Result<(), Raised> {
    let plain = vm.plain(initial);
    if let Some(text) = plain.as_str() {
        if !code.is_text() {
            let letter = code.letter();
            let message = format!("cannot use a str to initialize an array with typecode '{letter}'");
            return Err(vm.type_error(&message));
        }
        return extend_text(vm, array, text);
    }
    if plain.as_bytes().is_some() || plain.is_kind(Kind::ByteArray) {
        let bytes = bytes_arg(vm, initial)?;
        return extend_bytes(vm, array, &bytes);
    }
    match array_of(vm, initial) {
        Some(other) if other.code.is_text() && !code.is_text() => {
            let letter = code.letter();
            let message =
                format!("cannot use a unicode array to initialize an array with typecode '{letter}'");
            Err(vm.type_error(&message))
        }
        Some(_) | None => extend_from(vm, array, initial),
    }
}

/// Walks an array.
struct Walk {
    array: Value,
    at: usize,
}

impl Trace for Walk {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.array);
    }
}

fn iter(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let array = vm.receiver_of::<Array>(args[0])?;
    Ok(vm.new_opaque(Walk { array, at: 0 }))
}

fn walk_iter(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

fn walk_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Walk>(args[0])?;
    let walk = vm.heap.get_mut::<Walk>(this).expect("the type was checked");
    let (array, index) = (walk.array, walk.at);
    if array.is_undef() {
        return Ok(Value::UNDEF);
    }
    walk.at += 1;
    match at(vm, array, index)? {
        Some(item) => Ok(item),
        None => {
            if let Some(walk) = vm.heap.get_mut::<Walk>(this) {
                walk.array = Value::UNDEF;
            }
            Ok(Value::UNDEF)
        }
    }
}

fn typecode(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    let letter = this(vm, v)?.code.letter();
    Ok(vm.heap.char_str(letter))
}

fn itemsize(vm: &mut Vm, v: Value) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, v)?.code.size() as i64))
}

const TYPE: TypeRow = TypeRow {
    name: "array",
    shape: None,
    base: None,
    methods: methods::METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: &[Native {
        name: "__new__",
        params: "cls, /, *args, **kwargs",
        doc: "An array of items of the type that a letter means.",
        run: new,
    }],
    getters: &[
        Getter { name: "typecode", get: typecode, set: None },
        Getter { name: "itemsize", get: itemsize, set: None },
    ],
    doc: "A sequence of numbers or characters, all of one machine type.",
    layout: Layout::Builtin,
    is_final: false,
};

const WALK: TypeRow = TypeRow {
    name: "arrayiterator",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: walk_iter },
        Native { name: "__next__", params: "self, /", doc: "Return the next item.", run: walk_next },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "Walks an array.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Fill the module's dict.
pub fn install(vm: &mut Vm, dict: Value) -> Result<(), Raised> {
    let walk = vm.register_type::<Walk>(&WALK);
    vm.place_in_module(walk, "array");
    let class = vm.register_type::<Array>(&TYPE);
    vm.place_in_module(class, "array");
    let codes = vm.heap.str("bBuwhHiIlLqQfd");
    for (name, value) in [("array", class), ("ArrayType", class), ("typecodes", codes)] {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, value);
    }
    Ok(())
}
