//! From text to values, with the errors and the hooks that `json` promises.

use crate::value::{Table, Value};
use crate::vm::{Args, Raised, Vm};

/// Containers in each other, as many as CPython takes.
pub const DEEPEST: usize = 9_995;

/// How many keys are remembered, to be shared between objects.
const SHARED_KEYS: usize = 64;

/// What an application wants to have a say in; `None` where it does not.
struct Hooks {
    object: Option<Value>,
    pairs: Option<Value>,
    float: Option<Value>,
    int: Option<Value>,
    constant: Value,
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    strict: bool,
    hooks: Hooks,
    /// The class of errors, and the text as it was given.
    error: Value,
    document: Value,
    /// Keys met before. Only without hooks: then nothing is collected before the end.
    keys: Option<Vec<Value>>,
    since_fuel: usize,
    depth: usize,
}

/// `scan(string, idx, error, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant)`
pub fn scan(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut reader = Reader::new(vm, args)?;
    let start = reader.at;
    let own = |value: Value, class: Value| (!value.is_none() && !value.is(class)).then_some(value);
    reader.hooks = Hooks {
        object: own(args[4], Value::NONE),
        pairs: own(args[5], Value::NONE),
        float: own(args[6], vm.types.float),
        int: own(args[7], vm.types.int),
        constant: args[8],
    };
    let hooks = &reader.hooks;
    let calls = hooks.object.or(hooks.pairs).or(hooks.float).or(hooks.int).is_some();
    reader.keys = (!calls).then(|| vec![Value::UNDEF; SHARED_KEYS]);
    if reader.at >= reader.bytes.len() {
        return Err(reader.fail(vm, "Expecting value", start));
    }
    let value = reader.value(vm)?;
    let end = reader.chars_before(reader.at);
    Ok(vm.heap.tuple(&[value, Value::small(end)]))
}

/// `scan_string(string, idx, error, strict)`
pub fn scan_string(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut reader = Reader::new(vm, args)?;
    let text = reader.string(vm)?;
    let end = reader.chars_before(reader.at);
    Ok(vm.heap.tuple(&[text, Value::small(end)]))
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

impl<'t> Reader<'t> {
    fn new(vm: &mut Vm, args: Args) -> Result<Reader<'t>, Raised> {
        let plain = vm.plain(args[0]);
        let Some(text) = plain.as_str() else {
            let name = vm.type_name(args[0]);
            return Err(vm.type_error(&format!("first argument must be a string, not {name}")));
        };
        let index = vm.size_i64(args[1])?;
        let Ok(index) = usize::try_from(index) else {
            return Err(vm.value_error("idx cannot be negative"));
        };
        let at = vm.heap.byte_offset(plain, index).min(text.len());
        Ok(Reader {
            text,
            bytes: text.as_bytes(),
            at,
            strict: vm.truth(args[3])?,
            hooks: Hooks { object: None, pairs: None, float: None, int: None, constant: Value::NONE },
            error: args[2],
            document: args[0],
            keys: None,
            since_fuel: at,
            depth: 0,
        })
    }

    // ------------------------------------------------------------ errors

    fn chars_before(&self, byte: usize) -> i64 {
        let before = &self.bytes[..byte];
        before.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as i64
    }

    #[cold]
    fn fail(&self, vm: &mut Vm, message: &str, byte: usize) -> Raised {
        let position = Value::small(self.chars_before(byte.min(self.bytes.len())));
        let message = vm.heap.str(message);
        match vm.call(self.error, &[message, self.document, position]) {
            Ok(error) => vm.raise_value(error),
            Err(raised) => raised,
        }
    }

    /// Past an opening bracket.
    fn enter(&mut self, vm: &mut Vm, what: &str) -> Result<(), Raised> {
        self.depth += 1;
        if self.depth > DEEPEST || vm.check_native_depth().is_err() {
            return Err(Reader::too_deep(vm, what));
        }
        self.at += 1;
        self.charge(vm)
    }

    #[cold]
    fn too_deep(vm: &mut Vm, what: &str) -> Raised {
        let class = vm.types.recursion_error;
        let message =
            format!("maximum recursion depth exceeded while decoding a JSON {what} from a unicode string");
        vm.raise(class, &message)
    }

    // ------------------------------------------------------------ walking

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
    }

    fn charge(&mut self, vm: &mut Vm) -> Result<(), Raised> {
        if self.at - self.since_fuel >= 1 << 14 {
            vm.charge_fuel((self.at - self.since_fuel) / 16)?;
            self.since_fuel = self.at;
        }
        Ok(())
    }

    fn value(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        let start = self.at;
        let Some(byte) = self.peek() else {
            return Err(self.fail(vm, "Expecting value", start));
        };
        match byte {
            b'"' => {
                self.at += 1;
                self.string(vm)
            }
            b'{' => {
                self.enter(vm, "object")?;
                let made = self.object(vm)?;
                self.depth -= 1;
                Ok(made)
            }
            b'[' => {
                self.enter(vm, "array")?;
                let made = self.array(vm)?;
                self.depth -= 1;
                Ok(made)
            }
            b'n' if self.word("null") => Ok(Value::NONE),
            b't' if self.word("true") => Ok(Value::TRUE),
            b'f' if self.word("false") => Ok(Value::FALSE),
            b'N' if self.word("NaN") => self.constant(vm, "NaN"),
            b'I' if self.word("Infinity") => self.constant(vm, "Infinity"),
            b'-' if self.word("-Infinity") => self.constant(vm, "-Infinity"),
            b'-' | b'0'..=b'9' => self.number(vm),
            _ => Err(self.fail(vm, "Expecting value", start)),
        }
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.bytes[self.at..].starts_with(word.as_bytes());
        if found {
            self.at += word.len();
        }
        found
    }

    fn constant(&mut self, vm: &mut Vm, name: &str) -> Result<Value, Raised> {
        let name = vm.heap.str(name);
        vm.call(self.hooks.constant, &[name])
    }

    // ------------------------------------------------------------ numbers

    fn digits(&self, from: usize) -> usize {
        self.bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count()
    }

    fn number(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        let start = self.at;
        let mut end = start + usize::from(self.bytes[start] == b'-');
        end += match self.bytes.get(end) {
            Some(b'0') => 1,
            Some(b'1'..=b'9') => self.digits(end),
            Some(_) | None => return Err(self.fail(vm, "Expecting value", start)),
        };
        let whole = end;
        if self.bytes.get(end) == Some(&b'.') {
            let digits = self.digits(end + 1);
            if digits > 0 {
                end += 1 + digits;
            }
        }
        if let Some(b'e' | b'E') = self.bytes.get(end) {
            let sign = usize::from(matches!(self.bytes.get(end + 1), Some(b'+' | b'-')));
            let digits = self.digits(end + 1 + sign);
            if digits > 0 {
                end += 1 + sign + digits;
            }
        }
        self.at = end;
        let text = &self.text[start..end];
        let hook = if end > whole { self.hooks.float } else { self.hooks.int };
        if let Some(hook) = hook {
            let text = vm.heap.str(text);
            return vm.call(hook, &[text]);
        }
        if end > whole {
            let number = text.parse().expect("Rust reads every number of JSON");
            return Ok(vm.heap.float(number));
        }
        if let Ok(number) = text.parse::<i64>() {
            return Ok(vm.heap.int(number));
        }
        let text = vm.heap.str(text);
        vm.call(vm.types.int, &[text])
    }

    // ------------------------------------------------------------ strings

    /// Behind the opening quote.
    fn string(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        let (start, plain) = (self.at, self.plain_run());
        if self.bytes.get(plain) == Some(&b'"') {
            self.at = plain + 1;
            return Ok(vm.heap.str(&self.text[start..plain]));
        }
        let text = self.escaped_string(vm, start)?;
        vm.check_size(text.len())?;
        Ok(vm.heap.str(&text))
    }

    /// Where the next quote, backslash or control character is.
    fn plain_run(&self) -> usize {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|&byte| matches!(byte, b'"' | b'\\') || byte < 0x20);
        self.at + length.unwrap_or(rest.len())
    }

    fn escaped_string(&mut self, vm: &mut Vm, start: usize) -> Result<String, Raised> {
        let begin = start - 1;
        let mut out = String::new();
        loop {
            let end = self.plain_run();
            out.push_str(&self.text[self.at..end]);
            self.at = end;
            match self.peek() {
                None => return Err(self.fail(vm, "Unterminated string starting at", begin)),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => self.escape(vm, begin, &mut out)?,
                Some(_) if self.strict => {
                    return Err(self.fail(vm, "Invalid control character at", self.at));
                }
                Some(control) => {
                    out.push(char::from(control));
                    self.at += 1;
                }
            }
        }
    }

    /// At a backslash.
    fn escape(&mut self, vm: &mut Vm, begin: usize, out: &mut String) -> Result<(), Raised> {
        let place = self.at;
        let Some(&letter) = self.bytes.get(place + 1) else {
            return Err(self.fail(vm, "Unterminated string starting at", begin));
        };
        self.at += 2;
        out.push(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit(vm, place)?;
                let low = match unit {
                    0xd800..=0xdbff if self.bytes[self.at..].starts_with(b"\\u") => {
                        self.hex(self.at + 2).filter(|low| (0xdc00..=0xdfff).contains(low))
                    }
                    _ => None,
                };
                let code = match low {
                    Some(low) => {
                        self.at += 6;
                        0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00)
                    }
                    None => unit,
                };
                match char::from_u32(code) {
                    Some(c) => c,
                    None => {
                        let message = "Lone surrogates are not part of Aw: \\uXXXX escape";
                        return Err(self.fail(vm, message, place));
                    }
                }
            }
            _ => return Err(self.fail(vm, "Invalid \\escape", place)),
        });
        Ok(())
    }

    /// The four digits behind `\u`.
    fn unit(&mut self, vm: &mut Vm, place: usize) -> Result<u32, Raised> {
        match self.hex(place + 2) {
            Some(unit) => {
                self.at = place + 6;
                Ok(unit)
            }
            None => Err(self.fail(vm, "Invalid \\uXXXX escape", place + 1)),
        }
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.bytes.get(at..at + 4)?;
        if !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        u32::from_str_radix(&self.text[at..at + 4], 16).ok()
    }

    // ------------------------------------------------------------ containers

    /// Behind `[`.
    fn array(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        let list = vm.heap.list(Vec::new());
        let mark = vm.kept_mark();
        vm.keep(list);
        self.skip_space();
        if self.peek() == Some(b']') {
            self.at += 1;
            vm.release(mark);
            return Ok(list);
        }
        loop {
            let item = self.value(vm)?;
            vm.heap.list_push(list, item);
            self.skip_space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    vm.release(mark);
                    return Ok(list);
                }
                Some(b',') => {}
                Some(_) | None => return Err(self.fail(vm, "Expecting ',' delimiter", self.at)),
            }
            let comma = self.at;
            self.at += 1;
            self.skip_space();
            if self.peek() == Some(b']') {
                return Err(self.fail(vm, "Illegal trailing comma before end of array", comma));
            }
            self.charge(vm)?;
        }
    }

    /// Behind `{`.
    fn object(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        // pairs where the application wants those, else a dict
        let wants_pairs = self.hooks.pairs.is_some();
        let made = if wants_pairs { vm.heap.list(Vec::new()) } else { vm.heap.dict(Table::new()) };
        let mark = vm.kept_mark();
        vm.keep(made);
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.at += 1;
        } else {
            self.members(vm, made, wants_pairs)?;
        }
        let hook = self.hooks.pairs.or(self.hooks.object);
        let result = match hook {
            Some(hook) => vm.call(hook, &[made])?,
            None => made,
        };
        vm.release(mark);
        Ok(result)
    }

    fn members(&mut self, vm: &mut Vm, made: Value, wants_pairs: bool) -> Result<(), Raised> {
        loop {
            if self.peek() != Some(b'"') {
                let message = "Expecting property name enclosed in double quotes";
                return Err(self.fail(vm, message, self.at));
            }
            self.at += 1;
            let key = self.key(vm)?;
            let mark = vm.kept_mark();
            vm.keep(key);
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.fail(vm, "Expecting ':' delimiter", self.at));
            }
            self.at += 1;
            self.skip_space();
            let value = self.value(vm)?;
            if wants_pairs {
                let pair = vm.heap.tuple(&[key, value]);
                vm.heap.list_push(made, pair);
            } else {
                vm.dict_set(made, key, value)?;
            }
            vm.release(mark);
            self.skip_space();
            match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {}
                Some(_) | None => return Err(self.fail(vm, "Expecting ',' delimiter", self.at)),
            }
            let comma = self.at;
            self.at += 1;
            self.skip_space();
            if self.peek() == Some(b'}') {
                return Err(self.fail(vm, "Illegal trailing comma before end of object", comma));
            }
            self.charge(vm)?;
        }
    }

    /// A key: objects of one document share theirs.
    fn key(&mut self, vm: &mut Vm) -> Result<Value, Raised> {
        let (start, end) = (self.at, self.plain_run());
        let is_plain = self.bytes.get(end) == Some(&b'"');
        let Some(keys) = self.keys.as_mut().filter(|_| is_plain && end - start < 64) else {
            return self.string(vm);
        };
        let text = &self.text[start..end];
        let hash = text.bytes().fold(end - start, |hash, byte| hash.wrapping_mul(31) ^ usize::from(byte));
        let slot = &mut keys[hash % SHARED_KEYS];
        if slot.as_str() != Some(text) {
            *slot = vm.heap.str(text);
        }
        self.at = end + 1;
        Ok(*slot)
    }
}
