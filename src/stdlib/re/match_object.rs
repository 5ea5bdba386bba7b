//! What a match knows: where it is, and where its groups are.

use super::matcher::NONE;
use super::pattern::{count_chars, finished, shown};
use super::template::Template;
use super::{NO_NEW, Pattern, Subject, itself};
use crate::value::{Layout, Table, Trace, Tracer, Value};
use crate::vm::{Args, CLASS_GETITEM, Getter, IntRef, Native, Raised, TypeRow, Vm};
use std::sync::Arc;

/// Starts and ends of groups, as byte positions.
pub(super) struct Spans {
    ends: Box<[usize]>,
    last_group: usize,
}

impl Spans {
    pub fn new(slots: &[usize], last_group: usize) -> Spans {
        Spans { ends: slots.into(), last_group }
    }

    pub fn start(&self) -> usize {
        self.ends[0]
    }

    pub fn end(&self) -> usize {
        self.ends[1]
    }

    /// Where a group is, if it has matched.
    pub fn get(&self, group: usize) -> Option<(usize, usize)> {
        let (start, end) = (*self.ends.get(2 * group)?, *self.ends.get(2 * group + 1)?);
        (start != NONE && end != NONE && start <= end).then_some((start, end))
    }

    /// Groups, the whole match included.
    pub fn len(&self) -> usize {
        self.ends.len() / 2
    }
}

/// A match as scripts have it.
pub(super) struct Match {
    pub pattern: Value,
    pub subject: Subject,
    pub spans: Spans,
    /// A place in bytes and in characters.
    pub anchor: (usize, usize),
    pub pos: usize,
    pub endpos: usize,
}

impl Trace for Match {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&[self.pattern, self.subject.given, self.subject.data]);
        t.external(self.spans.ends.len() * size_of::<usize>());
    }
}

impl Match {
    /// The character at a byte position.
    fn char_position(&self, byte: usize) -> i64 {
        if !self.subject.is_text() || self.subject.data.str_is_ascii() {
            return byte as i64;
        }
        let bytes = self.subject.bytes();
        let (known, chars) = self.anchor;
        if byte >= known {
            (chars + count_chars(&bytes[known..byte])) as i64
        } else {
            chars as i64 - count_chars(&bytes[byte..known]) as i64
        }
    }

    fn span(&self, group: usize) -> (i64, i64) {
        match self.spans.get(group) {
            Some((start, end)) => (self.char_position(start), self.char_position(end)),
            None => (-1, -1),
        }
    }
}

fn this(vm: &mut Vm, receiver: Value) -> Result<&Match, Raised> {
    let found = vm.receiver_of::<Match>(receiver)?;
    Ok(vm.heap.get::<Match>(found).expect("the type was checked"))
}

fn names(vm: &mut Vm, receiver: Value) -> Result<Arc<[(String, usize)]>, Raised> {
    let pattern = this(vm, receiver)?.pattern;
    let pattern = vm.heap.get::<Pattern>(pattern).expect("a match holds its pattern");
    Ok(Arc::clone(&pattern.names))
}

/// The group that an argument names.
fn group_of(vm: &mut Vm, receiver: Value, key: Value) -> Result<usize, Raised> {
    let plain = vm.plain(key);
    let count = this(vm, receiver)?.spans.len();
    let number = match plain.as_str() {
        Some(name) => names(vm, receiver)?.iter().find(|(n, _)| n == name).map(|&(_, group)| group as i64),
        None if vm.special(key, crate::vm::sym::INDEX).is_some() || vm.int_of(plain).is_some() => {
            let index = vm.index(key)?;
            vm.int_of(index).and_then(IntRef::to_i64)
        }
        None => None,
    };
    match number.map(usize::try_from) {
        Some(Ok(group)) if group < count => Ok(group),
        Some(_) | None => Err(vm.index_error("no such group")),
    }
}

/// The text of a group, or `absent`.
fn text_of(vm: &mut Vm, receiver: Value, group: usize, absent: Value) -> Result<Value, Raised> {
    let found = this(vm, receiver)?;
    let subject = found.subject;
    Ok(match found.spans.get(group) {
        Some((start, end)) => subject.slice(vm, start, end),
        None => absent,
    })
}

fn group(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let keys = args[1].as_tuple().map(<[Value]>::to_vec).unwrap_or_default();
    let mut texts = Vec::with_capacity(keys.len());
    for &key in &keys {
        let group = group_of(vm, args[0], key)?;
        texts.push(text_of(vm, args[0], group, Value::NONE)?);
        // the next key may call script
        vm.keep(texts[texts.len() - 1]);
    }
    match texts.len() {
        0 => text_of(vm, args[0], 0, Value::NONE),
        1 => Ok(texts[0]),
        _ => Ok(vm.heap.tuple(&texts)),
    }
}

fn getitem(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let group = group_of(vm, args[0], args[1])?;
    text_of(vm, args[0], group, Value::NONE)
}

fn groups(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let count = this(vm, args[0])?.spans.len();
    let mut texts = Vec::with_capacity(count - 1);
    for group in 1..count {
        texts.push(text_of(vm, args[0], group, args[1])?);
    }
    Ok(vm.heap.tuple(&texts))
}

fn groupdict(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let dict = vm.heap.dict(Table::new());
    for (name, group) in names(vm, args[0])?.iter() {
        let text = text_of(vm, args[0], *group, args[1])?;
        let name = vm.heap.intern(name);
        vm.heap.namespace_set(dict, name, text);
    }
    Ok(dict)
}

fn span_of(vm: &mut Vm, args: Args) -> Result<(i64, i64), Raised> {
    let group = match args.get(1) {
        Some(key) => group_of(vm, args[0], key)?,
        None => 0,
    };
    Ok(this(vm, args[0])?.span(group))
}

fn start(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(span_of(vm, args)?.0))
}

fn end(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(Value::small(span_of(vm, args)?.1))
}

fn span(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (start, end) = span_of(vm, args)?;
    Ok(vm.heap.tuple(&[Value::small(start), Value::small(end)]))
}

fn expand(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let pattern = this(vm, args[0])?.pattern;
    let Some(template) = Template::read(vm, pattern, args[1])? else {
        return Err(Template::not_a_text(vm, args[1]));
    };
    let found = this(vm, args[0])?;
    let is_text = found.subject.is_text();
    let mut out = Vec::new();
    template.expand(&found.spans, found.subject.bytes(), &mut out);
    template.check_kind(vm, is_text, 0)?;
    vm.check_size(out.len())?;
    Ok(finished(vm, out, is_text))
}

// ---------------------------------------------------------------- attributes

fn get_re(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(this(vm, receiver)?.pattern)
}

fn get_string(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(this(vm, receiver)?.subject.given)
}

fn get_pos(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, receiver)?.pos as i64))
}

fn get_endpos(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    Ok(Value::small(this(vm, receiver)?.endpos as i64))
}

fn get_lastindex(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let last = this(vm, receiver)?.spans.last_group;
    Ok(if last == 0 { Value::NONE } else { Value::small(last as i64) })
}

fn get_lastgroup(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let last = this(vm, receiver)?.spans.last_group;
    let names = names(vm, receiver)?;
    Ok(match names.iter().find(|&&(_, group)| group == last) {
        Some((name, _)) => {
            let name = vm.heap.intern(name);
            vm.heap.sym_value(name)
        }
        None => Value::NONE,
    })
}

fn get_regs(vm: &mut Vm, receiver: Value) -> Result<Value, Raised> {
    let found = this(vm, receiver)?;
    let spans: Vec<(i64, i64)> = (0..found.spans.len()).map(|group| found.span(group)).collect();
    let pairs: Vec<Value> = spans
        .into_iter()
        .map(|(start, end)| vm.heap.tuple(&[Value::small(start), Value::small(end)]))
        .collect();
    Ok(vm.heap.tuple(&pairs))
}

fn repr(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let (start, end) = this(vm, args[0])?.span(0);
    let piece = text_of(vm, args[0], 0, Value::NONE)?;
    let text = format!("<re.Match object; span=({start}, {end}), match={}>", shown(piece));
    Ok(vm.heap.str(&text))
}

pub(super) const MATCH: TypeRow = TypeRow {
    name: "Match",
    shape: None,
    base: None,
    methods: &[
        Native { name: "group", params: "self, /, *groups", doc: "The texts of groups.", run: group },
        Native {
            name: "groups",
            params: "self, /, default=None",
            doc: "The texts of all groups.",
            run: groups,
        },
        Native {
            name: "groupdict",
            params: "self, /, default=None",
            doc: "The texts of the groups that have names.",
            run: groupdict,
        },
        Native { name: "start", params: "self, group=...0, /", doc: "Where a group begins.", run: start },
        Native { name: "end", params: "self, group=...0, /", doc: "Where a group ends.", run: end },
        Native {
            name: "span",
            params: "self, group=...0, /",
            doc: "Where a group begins and ends.",
            run: span,
        },
        Native { name: "expand", params: "self, /, template", doc: "Fill in a template.", run: expand },
        Native { name: "__getitem__", params: "self, key, /", doc: "The text of a group.", run: getitem },
        Native { name: "__copy__", params: "self, /", doc: "The match itself.", run: itself },
        Native { name: "__deepcopy__", params: "self, memo, /", doc: "The match itself.", run: itself },
        Native { name: "__repr__", params: "self, /", doc: "Return repr(self).", run: repr },
    ],
    class_methods: &[CLASS_GETITEM],
    static_methods: &[NO_NEW],
    getters: &[
        Getter { name: "re", get: get_re, set: None },
        Getter { name: "string", get: get_string, set: None },
        Getter { name: "pos", get: get_pos, set: None },
        Getter { name: "endpos", get: get_endpos, set: None },
        Getter { name: "lastindex", get: get_lastindex, set: None },
        Getter { name: "lastgroup", get: get_lastgroup, set: None },
        Getter { name: "regs", get: get_regs, set: None },
    ],
    doc: "The result of a match.",
    layout: Layout::Builtin,
    is_final: true,
};
