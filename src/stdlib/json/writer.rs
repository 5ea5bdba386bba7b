//! From values to text.

use super::reader::DEEPEST;
use crate::value::text::{float, int};
use crate::value::{Kind, Value};
use crate::vm::{Args, IntRef, Raised, Vm};
use std::collections::HashSet;

struct Writer {
    out: String,
    ensure_ascii: bool,
    allow_nan: bool,
    sort_keys: bool,
    skip_keys: bool,
    indent: Option<String>,
    item_separator: String,
    key_separator: String,
    /// Makes something writable of what is not.
    default: Value,
    /// The containers being written, unless nobody looks for cycles.
    open: Option<HashSet<Value>>,
    level: usize,
    depth: usize,
    since_fuel: usize,
}

/// `encode(value, default, ensure_ascii, check_circular, allow_nan, sort_keys, skipkeys, indent, item_separator,
/// key_separator)`
pub fn encode(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let text = |vm: &mut Vm, value: Value| match vm.plain(value).as_str() {
        Some(text) => Ok(text.to_string()),
        None => {
            let name = vm.type_name(value);
            Err(vm.type_error(&format!("make_encoder() argument must be str, not {name}")))
        }
    };
    let mut writer = Writer {
        out: String::new(),
        default: args[1],
        ensure_ascii: vm.truth(args[2])?,
        open: vm.truth(args[3])?.then(HashSet::new),
        allow_nan: vm.truth(args[4])?,
        sort_keys: vm.truth(args[5])?,
        skip_keys: vm.truth(args[6])?,
        indent: if args[7].is_none() { None } else { Some(text(vm, args[7])?) },
        item_separator: text(vm, args[8])?,
        key_separator: text(vm, args[9])?,
        level: 0,
        depth: 0,
        since_fuel: 0,
    };
    writer.value(vm, args[0])?;
    vm.check_size(writer.out.len())?;
    Ok(vm.heap.str(&writer.out))
}

/// `encode_string(text, ensure_ascii)`
pub fn encode_string(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let Some(text) = vm.plain(args[0]).as_str() else {
        let name = vm.type_name(args[0]);
        return Err(vm.type_error(&format!("first argument must be a string, not {name}")));
    };
    let mut out = String::new();
    push_string(&mut out, text, vm.truth(args[1])?);
    vm.check_size(out.len())?;
    Ok(vm.heap.str(&out))
}

/// Append a JSON string.
fn push_string(out: &mut String, text: &str, ensure_ascii: bool) {
    out.push('"');
    let mut copied = 0;
    for (at, c) in text.char_indices() {
        let plain = match c {
            '"' | '\\' => false,
            ' '..='~' => true,
            '\0'..='\x1f' => false,
            _ => !ensure_ascii,
        };
        if plain {
            continue;
        }
        out.push_str(&text[copied..at]);
        copied = at + c.len_utf8();
        let short = match c {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\x0c' => "\\f",
            '\x08' => "\\b",
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
                continue;
            }
        };
        out.push_str(short);
    }
    out.push_str(&text[copied..]);
    out.push('"');
}

impl Writer {
    fn value(&mut self, vm: &mut Vm, value: Value) -> Result<(), Raised> {
        if self.scalar(vm, value)? {
            return Ok(());
        }
        let plain = vm.plain(value);
        match plain.kind() {
            Some(Kind::List | Kind::Tuple) => self.nested(vm, value, |w, vm| w.array(vm, plain)),
            Some(Kind::Dict) => self.nested(vm, value, |w, vm| w.object(vm, value, plain)),
            Some(_) | None => {
                let default = self.default;
                self.nested(vm, value, |w, vm| {
                    let made = vm.call(default, &[value])?;
                    vm.keep(made);
                    w.value(vm, made)
                })
            }
        }
    }

    /// Write what holds nothing else. False: it is something else.
    fn scalar(&mut self, vm: &mut Vm, value: Value) -> Result<bool, Raised> {
        if value.is_none() {
            self.out.push_str("null");
            return Ok(true);
        }
        if let Some(flag) = value.as_bool() {
            self.out.push_str(if flag { "true" } else { "false" });
            return Ok(true);
        }
        let plain = vm.plain(value);
        if let Some(text) = plain.as_str() {
            push_string(&mut self.out, text, self.ensure_ascii);
            return Ok(true);
        }
        if let Some(number) = vm.int_of(plain) {
            match number {
                IntRef::Small(number) => int::push_i64(&mut self.out, number),
                IntRef::Big(_) => {
                    let text = vm.repr_string(plain)?;
                    self.out.push_str(&text);
                }
            }
            return Ok(true);
        }
        if let Some(number) = plain.as_float() {
            self.float(vm, number)?;
            return Ok(true);
        }
        Ok(false)
    }

    fn float(&mut self, vm: &mut Vm, number: f64) -> Result<(), Raised> {
        if number.is_finite() {
            float::push_repr(&mut self.out, number);
            return Ok(());
        }
        if !self.allow_nan {
            let shown = float::repr(number);
            return Err(vm.value_error(&format!("Out of range float values are not JSON compliant: {shown}")));
        }
        self.out.push_str(match number {
            f64::INFINITY => "Infinity",
            f64::NEG_INFINITY => "-Infinity",
            _ => "NaN",
        });
        Ok(())
    }

    /// Write something that may hold itself.
    fn nested(
        &mut self,
        vm: &mut Vm,
        value: Value,
        write: impl FnOnce(&mut Self, &mut Vm) -> Result<(), Raised>,
    ) -> Result<(), Raised> {
        self.depth += 1;
        if self.depth > DEEPEST || vm.check_native_depth().is_err() {
            let class = vm.types.recursion_error;
            return Err(vm.raise(class, "maximum recursion depth exceeded while encoding a JSON object"));
        }
        if let Some(open) = &mut self.open
            && !open.insert(value)
        {
            return Err(vm.value_error("Circular reference detected"));
        }
        if self.out.len() - self.since_fuel >= 1 << 14 {
            vm.charge_fuel((self.out.len() - self.since_fuel) / 16)?;
            vm.check_size(self.out.len())?;
            self.since_fuel = self.out.len();
        }
        // script may take it out of where it was found
        let mark = vm.kept_mark();
        vm.keep(value);
        write(self, vm)?;
        vm.release(mark);
        self.depth -= 1;
        if let Some(open) = &mut self.open {
            open.remove(&value);
        }
        Ok(())
    }

    // ------------------------------------------------------------ containers

    fn new_line(&mut self) {
        if let Some(indent) = &self.indent {
            self.out.push('\n');
            for _ in 0..self.level {
                self.out.push_str(indent);
            }
        }
    }

    /// Before an item: the bracket before the first one, the separator before others.
    fn begin_item(&mut self, first: &mut bool, bracket: char) {
        if std::mem::take(first) {
            self.out.push(bracket);
            self.level += 1;
        } else {
            self.out.push_str(&self.item_separator);
        }
        self.new_line();
    }

    fn end(&mut self, empty: bool, brackets: &str) {
        if empty {
            self.out.push_str(brackets);
            return;
        }
        self.level -= 1;
        self.new_line();
        self.out.push_str(&brackets[1..]);
    }

    fn array(&mut self, vm: &mut Vm, items: Value) -> Result<(), Raised> {
        let mut first = true;
        let mut at = 0;
        // looked at anew each time: script may change a list meanwhile
        while let Some(item) = match items.as_tuple() {
            Some(tuple) => tuple.get(at).copied(),
            None => vm.heap.items(items).and_then(|list| list.get(at).copied()),
        } {
            at += 1;
            self.begin_item(&mut first, '[');
            self.value(vm, item)?;
        }
        self.end(first, "[]");
        Ok(())
    }

    fn object(&mut self, vm: &mut Vm, value: Value, plain: Value) -> Result<(), Raised> {
        let mut first = true;
        if !self.sort_keys && value.is(plain) {
            let mut at = 0;
            while let Some((place, entry)) = vm.heap.table(plain).and_then(|table| table.next_entry(at)) {
                at = place + 1;
                let (key, item) = (entry.key, entry.value);
                self.member(vm, key, item, &mut first)?;
            }
        } else {
            // a class of its own says itself what its items are
            let name = vm.heap.intern("items");
            let items = vm.call_method(value, name, &[])?;
            let items = vm.collect_list(items)?;
            vm.keep(items);
            if self.sort_keys {
                let name = vm.heap.intern("sort");
                vm.call_method(items, name, &[])?;
            }
            let mut at = 0;
            while let Some(pair) = vm.heap.items(items).and_then(|list| list.get(at).copied()) {
                at += 1;
                let Some(&[key, item]) = pair.as_tuple() else {
                    return Err(vm.value_error("items must return 2-tuples"));
                };
                self.member(vm, key, item, &mut first)?;
            }
        }
        let held_something = vm.heap.table(plain).is_some_and(|table| !table.is_empty());
        if first && held_something && self.indent.is_some() {
            // every key was skipped: the lines are there all the same
            self.begin_item(&mut first, '{');
        }
        self.end(first, "{}");
        Ok(())
    }

    fn member(&mut self, vm: &mut Vm, key: Value, item: Value, first: &mut bool) -> Result<(), Raised> {
        let plain = vm.plain(key);
        let is_scalar = key.is_none()
            || key.as_bool().is_some()
            || vm.int_of(plain).is_some()
            || plain.as_float().is_some();
        if plain.as_str().is_none() && !is_scalar {
            if self.skip_keys {
                return Ok(());
            }
            let name = vm.type_name(key);
            let message = format!("keys must be str, int, float, bool or None, not {name}");
            return Err(vm.type_error(&message));
        }
        self.begin_item(first, '{');
        if is_scalar {
            self.out.push('"');
            self.scalar(vm, key)?;
            self.out.push('"');
        } else {
            self.scalar(vm, key)?;
        }
        self.out.push_str(&self.key_separator);
        self.value(vm, item)
    }
}
