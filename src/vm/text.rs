//! Values as text: `repr`, `str`, `ascii`, `format`, and the pieces of f-strings.

use super::{Raised, Vm, sym};
use crate::bytecode::op::Conversion;
use crate::value::text::{float, int, quote};
use crate::value::{Kind, MAX_STR, Value};

/// How deep texts of objects may nest.
const DEEPEST: usize = 10_000;

const REPR: &str = " while getting the repr of an object";
const STR: &str = " while getting the str of an object";

impl Vm {
    /// `repr(v)`, a plain `str`.
    pub fn repr(&mut self, v: Value) -> Result<Value, Raised> {
        self.repr_object(v).map(|r| self.plain(r))
    }

    /// `repr(v)` as scripts get it: of a class derived from `str` where `__repr__` gave such an object.
    pub fn repr_object(&mut self, v: Value) -> Result<Value, Raised> {
        if let Some(text) = self.quick_repr(v) {
            return Ok(self.heap.str(&text));
        }
        match self.nested_text(REPR, |vm| vm.call_special(v, sym::REPR, &[]).transpose())? {
            Some(r) => {
                if self.plain(r).is_str() {
                    return Ok(r);
                }
                let name = self.type_name(r);
                Err(self.type_error(&format!("__repr__ returned non-string (type {name})")))
            }
            None => {
                let name = self.type_name(v);
                let text = format!("<{name} object at {:#014x}>", v.bits());
                Ok(self.heap.str(&text))
            }
        }
    }

    /// Ask an object for its text. Texts nest to a fixed depth, whatever the stack holds: each level copies the text
    /// of all levels inside it.
    fn nested_text<T>(
        &mut self,
        doing: &str,
        ask: impl FnOnce(&mut Vm) -> Result<T, Raised>,
    ) -> Result<T, Raised> {
        if self.text_depth >= DEEPEST {
            return Err(self.recursion_error_while(doing));
        }
        self.check_depth(doing)?;
        self.text_depth += 1;
        let result = ask(self);
        self.text_depth -= 1;
        result
    }

    pub(super) fn quick_repr(&self, v: Value) -> Option<String> {
        if let Some(i) = v.as_small() {
            return Some(i.to_string());
        }
        if let Some(b) = v.as_bool() {
            return Some(if b { "True" } else { "False" }.to_string());
        }
        if v.is_none() {
            return Some("None".to_string());
        }
        if let Some(f) = v.as_float() {
            return Some(float::repr(f));
        }
        v.as_str().map(quote::repr)
    }

    /// `str(v)`
    pub fn str_of(&mut self, v: Value) -> Result<Value, Raised> {
        self.str_object(v).map(|r| self.plain(r))
    }

    /// `str(v)` as scripts get it: of a class derived from `str` where `__str__` gave such an object.
    pub fn str_object(&mut self, v: Value) -> Result<Value, Raised> {
        if v.is_str() {
            return Ok(v);
        }
        if let Some(i) = v.as_small() {
            let mut buffer = [0u8; 20];
            let mut at = int::digits_into(i.unsigned_abs(), &mut buffer);
            if i < 0 {
                // 62 bits take 19 digits at most: the sign has room
                at -= 1;
                buffer[at] = b'-';
            }
            return Ok(self.heap.ascii_bytes(&buffer[at..]));
        }
        if let Some(text) = self.quick_repr(v) {
            return Ok(self.heap.str(&text));
        }
        let mut method = self.special(v, sym::STR);
        if method.is_some() && method == self.class_lookup(self.types.object, sym::STR) {
            method = self.special(v, sym::REPR);
        }
        match method {
            Some(method) => {
                let r = self.nested_text(STR, |vm| vm.call_unbound(method, v, &[]))?;
                if self.plain(r).is_str() {
                    return Ok(r);
                }
                let name = self.type_name(r);
                Err(self.type_error(&format!("__str__ returned non-string (type {name})")))
            }
            None => self.repr_object(v),
        }
    }

    /// `ascii(v)`
    pub fn ascii(&mut self, v: Value) -> Result<Value, Raised> {
        let text = self.repr(v)?;
        let text = text.as_str().unwrap_or("");
        if text.is_ascii() {
            return Ok(self.heap.str(text));
        }
        let mut out = String::new();
        quote::push_ascii_only(&mut out, text);
        Ok(self.heap.str(&out))
    }

    pub fn repr_string(&mut self, v: Value) -> Result<String, Raised> {
        Ok(self.repr(v)?.as_str().unwrap_or("").to_string())
    }

    pub fn str_string(&mut self, v: Value) -> Result<String, Raised> {
        Ok(self.str_of(v)?.as_str().unwrap_or("").to_string())
    }

    /// `format(v, spec)`: a `str`, or an object of a class derived from it where `__format__` gives one.
    pub fn format(&mut self, v: Value, spec: &str) -> Result<Value, Raised> {
        if spec.is_empty() && (v.is_str() || v.is_small()) {
            return self.str_of(v);
        }
        if let Some(quick) = self.quick_format(v, spec) {
            return quick;
        }
        if !spec.is_empty()
            && let Some(derived) = self.derived_format(v, spec)
        {
            return derived;
        }
        if spec.is_empty() && self.special(v, sym::FORMAT).is_some_and(|f| f.is_kind(Kind::Native)) {
            // what all builtin types do
            return self.str_of(v);
        }
        let spec = self.heap.str(spec);
        match self.call_special(v, sym::FORMAT, &[spec]) {
            Some(result) => {
                let r = result?;
                if self.plain(r).is_str() {
                    return Ok(r);
                }
                let name = self.type_name(r);
                Err(self.type_error(&format!("__format__ must return a str, not {name}")))
            }
            None => self.str_of(v),
        }
    }

    /// Formatting of an object whose class derives from a builtin number and formats as that does:
    /// errors name its class.
    fn derived_format(&mut self, v: Value, spec: &str) -> Option<Result<Value, Raised>> {
        let plain = self.plain(v);
        if plain.is(v) || !(plain.is_small() || plain.as_float().is_some() || plain.as_big().is_some()) {
            return None;
        }
        let own = self.special(v, sym::FORMAT)?;
        let builtin = self.special(plain, sym::FORMAT)?;
        let name = own.is(builtin).then(|| self.type_name(v))?;
        self.format_plain(plain, spec, Some(&name))
    }

    /// Formatting of the builtin numbers and text without a call.
    pub(super) fn quick_format(&mut self, v: Value, spec: &str) -> Option<Result<Value, Raised>> {
        self.format_plain(v, spec, None)
    }

    /// Formats numbers and text; errors speak of the type of this name.
    fn format_plain(&mut self, v: Value, spec: &str, name: Option<&str>) -> Option<Result<Value, Raised>> {
        use crate::value::text::format;
        let mut out = std::mem::take(&mut self.scratch);
        out.clear();
        let max = self.max_object;
        let done = if let Some(i) = v.as_small() {
            format::format_i64(&mut out, i, spec, name.unwrap_or("int"), max)
        } else if let Some(f) = v.as_float() {
            format::format_f64(&mut out, f, spec, name.unwrap_or("float"), max)
        } else if let Some(text) = v.as_str() {
            format::format_str(&mut out, text, spec, name.unwrap_or("str"), max)
        } else if let Some(i) = v.as_big() {
            format::format_big(&mut out, i, spec, name.unwrap_or("int"), self.max_str_digits, max)
        } else {
            self.scratch = out;
            return None;
        };
        let result = match done {
            Ok(()) => Ok(self.heap.str(&out)),
            Err(e) => Err(self.raise_text(&e)),
        };
        self.scratch = out;
        Some(result)
    }

    /// One replacement field of an f-string.
    #[inline(never)]
    pub(super) fn format_field(
        &mut self,
        v: Value,
        spec: Value,
        conversion: Conversion,
    ) -> Result<Value, Raised> {
        let v = match conversion {
            Conversion::None => v,
            Conversion::Str => self.str_of(v)?,
            Conversion::Repr => self.repr(v)?,
            Conversion::Ascii => self.ascii(v)?,
        };
        let spec = self.plain(spec);
        self.format(v, spec.as_str().unwrap_or(""))
    }

    /// The pieces of an f-string: strings, or objects of classes derived from `str`.
    #[inline(never)]
    pub(super) fn build_string(&mut self, parts: &[Value]) -> Result<Value, Raised> {
        if parts.iter().any(|part| !part.is_str()) {
            let plain: Vec<Value> = parts.iter().map(|&part| self.plain(part)).collect();
            return self.build_string(&plain);
        }
        let len: usize = parts.iter().filter_map(|p| p.as_str()).map(str::len).sum();
        if len > MAX_STR {
            return Err(self.memory_error());
        }
        Ok(self.heap.concat_all(parts))
    }

    /// Begin the repr of a container; `false` where it is already under way (a cycle).
    pub fn enter_repr(&mut self, v: Value) -> bool {
        let fresh = self.active_repr_set.insert(v);
        if fresh {
            self.active_reprs.push(v);
        }
        fresh
    }

    /// `RecursionError` when containers are nested too deeply for a repr: each level copies the text of all
    /// levels inside it.
    pub fn check_repr_depth(&mut self) -> Result<(), Raised> {
        if self.active_reprs.len() > DEEPEST {
            return Err(self.recursion_error_while(REPR));
        }
        self.check_depth(REPR)
    }

    pub fn leave_repr(&mut self, v: Value) {
        if let Some(i) = self.active_reprs.iter().rposition(|a| a.is(v)) {
            for left in self.active_reprs.drain(i..) {
                self.active_repr_set.remove(&left);
            }
        }
    }
}
