//! The methods of compiled patterns, and the objects that walk the matches of a text.

use super::match_object::{Match, Spans};
use super::matcher::{Mode, NONE, Request};
use super::node::flag;
use super::template::Template;
use super::{NO_NEW, Pattern, Subject, itself, repr_of, shortened, stopped, subject, word};
use crate::value::{Layout, Table, Trace, Tracer, Value};
use crate::vm::{Args, CLASS_GETITEM, Getter, Native, Raised, TypeRow, Vm};
use std::sync::Arc;

/// A search in progress: what it looks through, and where it goes on.
pub(super) struct Search {
    pattern: Value,
    subject: Subject,
    /// Byte positions.
    at: usize,
    end: usize,
    not_empty_at: usize,
    /// The same place in bytes and in characters, from which others are counted.
    anchor: (usize, usize),
    /// As they were asked for, within the text.
    pos: usize,
    endpos: usize,
    done: bool,
}

impl Search {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.pattern, self.subject.given, self.subject.data]);
    }

    /// Begin: `pos` and `endpos` are arguments, counted in characters.
    fn new(
        vm: &mut Vm,
        pattern: Value,
        text: Value,
        pos: Option<Value>,
        endpos: Option<Value>,
    ) -> Result<Search, Raised> {
        let subject = subject(vm, text)?;
        let is_text = this(vm, pattern)?.program.utf8;
        if is_text != subject.is_text() {
            return Err(vm.type_error(if is_text {
                "cannot use a string pattern on a bytes-like object"
            } else {
                "cannot use a bytes pattern on a string-like object"
            }));
        }
        let length = subject.len();
        let mut bound = |value: Option<Value>, absent: usize| match value {
            None => Ok(absent),
            Some(value) => word(vm, value).map(|at| at.clamp(0, length as i64) as usize),
        };
        let pos = bound(pos, 0)?;
        let endpos = bound(endpos, length)?;
        let (at, end) = if is_text {
            let end = if endpos == length {
                subject.bytes().len()
            } else {
                vm.heap.byte_offset(subject.data, endpos)
            };
            let at = if pos == 0 { 0 } else { vm.heap.byte_offset(subject.data, pos) };
            (at, end)
        } else {
            (pos, endpos)
        };
        let done = pos > endpos;
        Ok(Search { pattern, subject, at, end, not_empty_at: NONE, anchor: (at, pos), pos, endpos, done })
    }

    /// The next match from here, if there is one; the search moves behind it.
    fn next(&mut self, vm: &mut Vm, mode: Mode) -> Result<Option<Spans>, Raised> {
        if self.done {
            return Ok(None);
        }
        let pattern = this(vm, self.pattern)?;
        let program = Arc::clone(&pattern.program);
        let mut matcher = std::mem::take(&mut pattern.matcher);
        let request = Request { start: self.at, end: self.end, mode, not_empty_at: self.not_empty_at };
        let found = matcher.run(&program, self.subject.bytes(), request, || vm.charge_fuel(1 << 12));
        let result = match found {
            Ok(true) => {
                let (start, end) = (matcher.slots[0], matcher.slots[1]);
                // where a match was empty, the next one must not be
                self.not_empty_at = if start == end { end } else { NONE };
                self.at = end;
                Ok(Some(Spans::new(&matcher.slots, matcher.last_group)))
            }
            Ok(false) => {
                self.done = true;
                Ok(None)
            }
            Err(stop) => Err(stopped(vm, stop)),
        };
        if let Some(pattern) = vm.heap.get_mut::<Pattern>(self.pattern) {
            pattern.matcher = matcher;
        }
        result
    }

    /// A match object; the anchor moves to its start.
    fn match_object(&mut self, vm: &mut Vm, spans: Spans) -> Value {
        let start = spans.start();
        if self.subject.data.str_is_ascii() || !self.subject.is_text() {
            self.anchor = (start, start);
        } else if start >= self.anchor.0 {
            let between = &self.subject.bytes()[self.anchor.0..start];
            self.anchor = (start, self.anchor.1 + count_chars(between));
        }
        let made = Match {
            pattern: self.pattern,
            subject: self.subject,
            spans,
            anchor: self.anchor,
            pos: self.pos,
            endpos: self.endpos,
        };
        vm.new_opaque(made)
    }

    /// The text of a group, or `absent`.
    fn group(&self, vm: &mut Vm, spans: &Spans, group: usize, absent: Value) -> Value {
        match spans.get(group) {
            Some((start, end)) => self.subject.slice(vm, start, end),
            None => absent,
        }
    }

    /// An empty text of the subject's kind.
    fn empty(&self, vm: &mut Vm) -> Value {
        if self.subject.is_text() { vm.heap.str("") } else { vm.heap.bytes(b"") }
    }
}

/// How many characters there are in whole UTF-8.
pub(super) fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count()
}

fn this(vm: &mut Vm, receiver: Value) -> Result<&mut Pattern, Raised> {
    let pattern = vm.receiver_of::<Pattern>(receiver)?;
    Ok(vm.heap.get_mut::<Pattern>(pattern).expect("the type was checked"))
}

// ---------------------------------------------------------------- single matches

fn one(vm: &mut Vm, args: Args, mode: Mode) -> Result<Value, Raised> {
    let mut search = Search::new(vm, args[0], args[1], args.get(2), args.get(3))?;
    Ok(match search.next(vm, mode)? {
        Some(spans) => search.match_object(vm, spans),
        None => Value::NONE,
    })
}

fn match_(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    one(vm, args, Mode::Match)
}

fn fullmatch(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    one(vm, args, Mode::Full)
}

fn search(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    one(vm, args, Mode::Search)
}

// ---------------------------------------------------------------- all matches

fn findall(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mut search = Search::new(vm, args[0], args[1], args.get(2), args.get(3))?;
    let groups = this(vm, args[0])?.program.groups;
    let empty = search.empty(vm);
    let mut found = Vec::new();
    while let Some(spans) = search.next(vm, Mode::Search)? {
        let item = match groups {
            1 => search.group(vm, &spans, 0, empty),
            2 => search.group(vm, &spans, 1, empty),
            _ => {
                let items: Vec<Value> =
                    (1..groups).map(|group| search.group(vm, &spans, group, empty)).collect();
                vm.heap.tuple(&items)
            }
        };
        found.push(item);
        if found.len() % 1024 == 0 {
            vm.check_size(found.len() * 64)?;
        }
    }
    Ok(vm.heap.list(found))
}

fn finditer(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let search = Search::new(vm, args[0], args[1], args.get(2), args.get(3))?;
    Ok(vm.new_opaque(Finder(search)))
}

fn split(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let most = word(vm, args[2])?;
    let mut search = Search::new(vm, args[0], args[1], None, None)?;
    let groups = this(vm, args[0])?.program.groups;
    let mut pieces = Vec::new();
    let (mut last, mut count) = (0, 0);
    while most == 0 || count < most {
        let Some(spans) = search.next(vm, Mode::Search)? else { break };
        pieces.push(search.subject.slice(vm, last, spans.start()));
        for group in 1..groups {
            pieces.push(search.group(vm, &spans, group, Value::NONE));
        }
        last = spans.end();
        count += 1;
        if pieces.len() % 1024 == 0 {
            vm.check_size(pieces.len() * 64)?;
        }
    }
    pieces.push(search.subject.slice(vm, last, search.subject.bytes().len()));
    Ok(vm.heap.list(pieces))
}

/// What stands in for a match.
enum Replacement {
    Template(Template),
    Call(Value),
}

fn substitute(vm: &mut Vm, args: Args) -> Result<(Value, i64), Raised> {
    let replacement = match Template::read(vm, args[0], args[1])? {
        Some(template) => Replacement::Template(template),
        None => Replacement::Call(args[1]),
    };
    let most = word(vm, args[3])?;
    let mut search = Search::new(vm, args[0], args[2], None, None)?;
    let text = search.subject.bytes();
    let mut out: Vec<u8> = Vec::new();
    // items so far, for the message that names one
    let mut items = 0;
    let (mut last, mut count) = (0, 0);
    while most == 0 || count < most {
        let Some(spans) = search.next(vm, Mode::Search)? else { break };
        if last < spans.start() {
            out.extend_from_slice(&text[last..spans.start()]);
            items += 1;
        }
        last = spans.end();
        match &replacement {
            Replacement::Template(template) => {
                template.check_kind(vm, search.subject.is_text(), items)?;
                template.expand(&spans, text, &mut out);
                items += 1;
            }
            Replacement::Call(function) => {
                let found = search.match_object(vm, spans);
                let made = vm.call(*function, &[found])?;
                if !made.is_none() {
                    append(vm, &mut out, made, search.subject.is_text(), items)?;
                    items += 1;
                }
            }
        }
        count += 1;
        vm.check_size(out.len())?;
    }
    if count == 0 {
        let end = text.len();
        return Ok((search.subject.slice(vm, 0, end), 0));
    }
    out.extend_from_slice(&text[last..]);
    Ok((finished(vm, out, search.subject.is_text()), count))
}

/// The text that was put together.
pub(super) fn finished(vm: &mut Vm, out: Vec<u8>, is_text: bool) -> Value {
    if is_text {
        let text = String::from_utf8(out).expect("pieces of texts, cut between characters");
        vm.heap.str(&text)
    } else {
        vm.heap.bytes(&out)
    }
}

fn append(vm: &mut Vm, out: &mut Vec<u8>, piece: Value, is_text: bool, items: usize) -> Result<(), Raised> {
    let plain = vm.plain(piece);
    if is_text && let Some(text) = plain.as_str() {
        out.extend_from_slice(text.as_bytes());
        return Ok(());
    }
    if !is_text {
        if let Some(bytes) = plain.as_bytes() {
            out.extend_from_slice(bytes);
            return Ok(());
        }
        if let Some(bytes) = vm.heap.byte_vec(plain) {
            out.extend_from_slice(bytes);
            return Ok(());
        }
    }
    Err(wrong_item(vm, piece, is_text, items))
}

/// The error of a replacement of another kind than the text.
pub(super) fn wrong_item(vm: &mut Vm, piece: Value, is_text: bool, items: usize) -> Raised {
    let (wanted, given) = (if is_text { "str instance" } else { "a bytes-like object" }, vm.type_name(piece));
    vm.type_error(&format!("sequence item {items}: expected {wanted}, {given} found"))
}

fn sub(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(substitute(vm, args)?.0)
}

fn subn(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (text, count) = substitute(vm, args)?;
    Ok(vm.heap.tuple(&[text, Value::small(count)]))
}

fn scanner(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let search = Search::new(vm, args[0], args[1], args.get(2), args.get(3))?;
    Ok(vm.new_opaque(Scanner(search)))
}

// ---------------------------------------------------------------- what a pattern is

fn get_pattern(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(this(vm, receiver)?.source)
}

fn get_flags(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(Value::small(i64::from(this(vm, receiver)?.flags)))
}

fn get_groups(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, receiver)?.program.groups as i64 - 1))
}

fn get_groupindex(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let names = Arc::clone(&this(vm, receiver)?.names);
    let dict = vm.heap.dict(Table::new());
    for (name, group) in names.iter() {
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, Value::small(*group as i64));
    }
    vm.call(vm.types.mappingproxy, &[dict])
}

const FLAG_NAMES: [(u32, &str); 8] = [
    (flag::IGNORECASE, "IGNORECASE"),
    (flag::LOCALE, "LOCALE"),
    (flag::MULTILINE, "MULTILINE"),
    (flag::DOTALL, "DOTALL"),
    (flag::UNICODE, "UNICODE"),
    (flag::VERBOSE, "VERBOSE"),
    (flag::DEBUG, "DEBUG"),
    (flag::ASCII, "ASCII"),
];

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let pattern = this(vm, args[0])?;
    let (source, mut flags, is_text) = (pattern.source, pattern.flags, pattern.program.utf8);
    if is_text && flags & flag::TYPE == flag::UNICODE {
        flags &= !flag::UNICODE;
    }
    let source = vm.repr_string(source)?;
    let mut text = format!("re.compile({}", shortened(&source, 200));
    let mut named = Vec::new();
    for (bit, name) in FLAG_NAMES {
        if flags & bit != 0 {
            named.push(format!("re.{name}"));
            flags &= !bit;
        }
    }
    if flags != 0 {
        named.push(format!("{flags:#x}"));
    }
    if !named.is_empty() {
        text.push_str(", ");
        text.push_str(&named.join("|"));
    }
    text.push(')');
    Ok(vm.heap.str(&text))
}

fn eq(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let mine = this(vm, args[0])?;
    let (source, flags, is_text) = (mine.source, mine.flags, mine.program.utf8);
    let Some(other) = vm.heap.get::<Pattern>(args[1]) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if flags != other.flags || is_text != other.program.utf8 {
        return Ok(Value::FALSE);
    }
    let other = other.source;
    let same = vm.equal(source, other)?;
    Ok(Value::bool(same))
}

fn hash(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let pattern = this(vm, args[0])?;
    let (source, flags) = (pattern.source, pattern.flags);
    let hash = vm.hash(source)? ^ u64::from(flags);
    Ok(vm.heap.int((hash >> 3) as i64))
}

// ---------------------------------------------------------------- walking

/// The iterator of `finditer`.
pub(super) struct Finder(Search);

impl Trace for Finder {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.0.trace(t);
    }
}

/// An object that matches one thing after the other.
pub(super) struct Scanner(Search);

impl Trace for Scanner {
    fn trace(&self, t: &mut Tracer<'_>) {
        self.0.trace(t);
    }
}

/// What holds a search.
trait Walks: Trace {
    fn search(&mut self) -> &mut Search;
}

impl Walks for Finder {
    fn search(&mut self) -> &mut Search {
        &mut self.0
    }
}

impl Walks for Scanner {
    fn search(&mut self) -> &mut Search {
        &mut self.0
    }
}

fn walk<T: Walks>(vm: &mut Vm, receiver: Value, mode: Mode) -> Result<Option<Value>, Raised> {
    let walker = vm.receiver_of::<T>(receiver)?;
    let held = vm.heap.get_mut::<T>(walker).expect("the type was checked").search();
    let mut search = Search { subject: held.subject, ..*held };
    let found = search.next(vm, mode)?;
    let found = found.map(|spans| search.match_object(vm, spans));
    *vm.heap.get_mut::<T>(walker).expect("it has not changed").search() = search;
    Ok(found)
}

fn finder_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(walk::<Finder>(vm, args[0], Mode::Search)?.unwrap_or(Value::UNDEF))
}

fn scanner_match(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(walk::<Scanner>(vm, args[0], Mode::Match)?.unwrap_or(Value::NONE))
}

fn scanner_search(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(walk::<Scanner>(vm, args[0], Mode::Search)?.unwrap_or(Value::NONE))
}

fn scanner_pattern(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let scanner = vm.receiver_of::<Scanner>(receiver)?;
    Ok(vm.heap.get::<Scanner>(scanner).expect("the type was checked").0.pattern)
}

// ---------------------------------------------------------------- tables

const METHODS: &[Native] = &[
    Native {
        name: "match",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "A match at the start of the text, or None.",
        run: match_,
    },
    Native {
        name: "fullmatch",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "A match of the whole text, or None.",
        run: fullmatch,
    },
    Native {
        name: "search",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "The first match anywhere in the text, or None.",
        run: search,
    },
    Native {
        name: "findall",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "A list of all matches: their texts, or those of their groups.",
        run: findall,
    },
    Native {
        name: "finditer",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "An iterator over all matches.",
        run: finditer,
    },
    Native {
        name: "split",
        params: "self, /, string, maxsplit=0",
        doc: "The pieces of text between matches, and the groups of those.",
        run: split,
    },
    Native {
        name: "sub",
        params: "self, /, repl, string, count=0",
        doc: "The text with matches replaced.",
        run: sub,
    },
    Native {
        name: "subn",
        params: "self, /, repl, string, count=0",
        doc: "The text with matches replaced, and how many there were.",
        run: subn,
    },
    Native {
        name: "scanner",
        params: "self, /, string, pos=...0, endpos=...sys.maxsize",
        doc: "An object that matches one thing after the other.",
        run: scanner,
    },
    Native { name: "__copy__", params: "self, /", doc: "The pattern itself.", run: itself },
    Native { name: "__deepcopy__", params: "self, memo, /", doc: "The pattern itself.", run: itself },
    Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    Native { name: "__eq__", params: "self, value, /", doc: "Return self == value.", run: eq },
    Native { name: "__hash__", params: "self, /", doc: "Return hash(self).", run: hash },
];

pub(super) const PATTERN: TypeRow = TypeRow {
    name: "Pattern",
    shape: None,
    base: None,
    methods: METHODS,
    class_methods: &[CLASS_GETITEM],
    static_methods: &[NO_NEW],
    getters: &[
        Getter { name: "pattern", get: get_pattern, set: None },
        Getter { name: "flags", get: get_flags, set: None },
        Getter { name: "groups", get: get_groups, set: None },
        Getter { name: "groupindex", get: get_groupindex, set: None },
    ],
    doc: "A compiled regular expression.",
    layout: Layout::Builtin,
    is_final: true,
};

pub(super) const FINDER: TypeRow = TypeRow {
    name: "callable_iterator",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: itself },
        Native { name: "__next__", params: "self, /", doc: "The next match.", run: finder_next },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "The matches of a text.",
    layout: Layout::Builtin,
    is_final: true,
};

pub(super) const SCANNER: TypeRow = TypeRow {
    name: "SRE_Scanner",
    shape: None,
    base: None,
    methods: &[
        Native {
            name: "match",
            params: "self, /",
            doc: "A match where the last one ended.",
            run: scanner_match,
        },
        Native { name: "search", params: "self, /", doc: "The next match.", run: scanner_search },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[Getter { name: "pattern", get: scanner_pattern, set: None }],
    doc: "Matches one thing after the other.",
    layout: Layout::Builtin,
    is_final: true,
};

/// The repr of a piece of text, for the repr of a match.
pub(super) fn shown(piece: Value) -> String {
    shortened(&repr_of(piece), 50).to_string()
}
