//! Native functions: rows of tables, their signatures, and how arguments reach them.
#![allow(unsafe_code)]

use super::{Raised, Vm};
use crate::value::{Kind, Sym, Trace, Tracer, Value};

/// What a native does: `args` are bound to its parameters, one value each, absent ones undefined.
/// in the order of the signature; `*args` arrives as a tuple, `**kwargs` as a dict.
///
/// A `__next__` answers [`Value::UNDEF`] at the end.
pub type Run = fn(&mut Vm, Args) -> Result<Value, Raised>;

/// One row of a table of natives.
#[derive(Debug, Clone, Copy)]
pub struct Native {
    /// `append`
    pub name: &'static str,
    /// A Python signature: `"self, iterable, /, *, key=None, reverse=False"`. A default is `None`, `True`,
    /// `False`, an integer, a quoted string without escapes, or `...` for "absent" ([`Args::get`] is `None`).
    /// What follows the dots is the default that [`text_signature`] shows. After a bar stands the text signature
    /// where it is another one: `"obj=..., /|"` has none.
    pub params: &'static str,
    /// What `help()` shows.
    pub doc: &'static str,
    pub run: Run,
}

/// `__class_getitem__` of every class that takes parameters: `list[int]`.
pub const CLASS_GETITEM: Native = Native {
    name: "__class_getitem__",
    params: "cls, object, /",
    doc: "The type with its parameters, for annotations.",
    run: |vm, args| vm.call(vm.types.generic_alias, &[args[0], args[1]]),
};

/// The `__text_signature__` of a native with these parameters; `None` if it has none.
pub fn text_signature(params: &str) -> Option<String> {
    if let Some((_, shown)) = params.split_once('|') {
        return Some(shown.to_string()).filter(|shown| !shown.is_empty());
    }
    let absent = |part: &str| match part.split_once("=...") {
        Some((name, "")) => format!("{name}=<unrepresentable>"),
        Some((name, shown)) => format!("{name}={shown}"),
        None => part.to_string(),
    };
    let params: Vec<String> = params.split(", ").map(absent).collect();
    let rest = |skipped: usize| {
        let rest = params[skipped..].join(", ");
        if rest.is_empty() { ")".to_string() } else { format!(", {rest})") }
    };
    Some(match params[0].as_str() {
        "self" => format!("($self{}", rest(1)),
        "cls" => format!("($type{}", rest(1)),
        "" => "($module, /)".to_string(),
        // no parameter after the module itself is for positions only
        _ if params.iter().all(|part| part != "/") => format!("($module, /{}", rest(0)),
        _ => format!("($module{}", rest(0)),
    })
}

/// The rows of several tables as one; `N` is how many there are.
pub const fn joined<const N: usize>(tables: &[&[Native]]) -> [Native; N] {
    let mut all = [tables[0][0]; N];
    let (mut count, mut table) = (0, 0);
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            all[count] = tables[table][row];
            count += 1;
            row += 1;
        }
        table += 1;
    }
    assert!(count == N);
    all
}

/// The rows of the six comparisons, each answered by `$compared(vm, args, how)`.
macro_rules! comparison_rows {
    ($compared:path) => {
        $crate::vm::comparison_rows!(
            $compared,
            "__eq__" "==" Equal, "__ne__" "!=" NotEqual, "__lt__" "<" Less,
            "__le__" "<=" LessEq, "__gt__" ">" Greater, "__ge__" ">=" GreaterEq
        )
    };
    ($compared:path, $($name:literal $sign:literal $how:ident),*) => {
        [$($crate::vm::Native {
            name: $name,
            params: "self, value, /",
            doc: concat!("Return self ", $sign, " value."),
            run: |vm, args| $compared(vm, args, $crate::vm::Comparison::$how),
        }),*]
    };
}
pub(crate) use comparison_rows;

/// The bound arguments of a native call. They live in traced registers for as long as the call runs.
#[derive(Clone, Copy)]
pub struct Args {
    first: *const Value,
    len: usize,
}

impl Args {
    /// # Safety
    /// `len` values must stay readable at `first` while the native runs.
    pub(super) unsafe fn new(first: *const Value, len: usize) -> Args {
        Args { first, len }
    }
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// The argument, unless it is absent.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Value> {
        if index < self.len { self[index].defined() } else { None }
    }
    /// A copy of all of them.
    pub fn to_vec(&self) -> Vec<Value> {
        (0..self.len).map(|i| self[i]).collect()
    }
}

impl std::ops::Index<usize> for Args {
    type Output = Value;
    #[inline(always)]
    fn index(&self, index: usize) -> &Value {
        assert!(index < self.len, "a native reads a parameter that its row does not declare");
        // SAFETY: in bounds; the registers outlive the call.
        unsafe { &*self.first.add(index) }
    }
}

/// A native function as scripts see it.
pub struct NativeFunction {
    pub row: &'static Native,
    /// Absent until the first call that needs it: most natives are never called.
    pub signature: Option<Box<Signature>>,
    /// The class whose method this is, undefined for plain functions. Receivers are checked against it.
    pub owner: Value,
    /// The class whose static method this is, or the name of the module whose function; undefined for natives
    /// of nowhere.
    pub home: Value,
    /// The kind of object the receiver must be (or hold as its payload).
    pub receiver: Option<Kind>,
    /// The first argument must be of the class `owner`, or for `__new__` derive from the class `home`.
    pub guarded: bool,
    /// How many plain positional arguments fit directly: `min..=max`.
    pub min: u16,
    pub max: u16,
    /// Host closures: an index that `run` may ask for.
    pub host: u32,
}

impl Trace for NativeFunction {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.owner);
        t.value(self.home);
        for p in self.signature.iter().flat_map(|signature| &signature.params) {
            t.value(p.default);
        }
    }
}

/// A parsed parameter list.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    /// Positional, then keyword-only ones.
    pub params: Vec<Parameter>,
    pub positional_only: usize,
    pub positional: usize,
    pub star: Option<Sym>,
    pub double_star: Option<Sym>,
}

#[derive(Debug, Clone)]
pub struct Parameter {
    pub name: Sym,
    /// Undefined for "absent"; meaningless when required.
    pub default: Value,
    pub required: bool,
}

impl Signature {
    /// Where a native receives parameter `i`: `*args` stands between positional and keyword-only ones.
    pub fn place(&self, i: usize) -> usize {
        if i < self.positional { i } else { i + self.star.is_some() as usize }
    }

    /// How many values a native receives.
    pub fn len(&self) -> usize {
        self.params.len() + self.star.is_some() as usize + self.double_star.is_some() as usize
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Parse a row's parameters. Rows are constants of ours: a malformed one is a bug.
    ///
    /// # Errors
    /// What is wrong with the text, for signatures that hosts write.
    pub fn parse(vm: &mut Vm, text: &str) -> Result<Signature, String> {
        let mut signature = Signature::default();
        let mut keyword_only = false;
        let text = text.split('|').next().unwrap_or_default();
        for part in text.split(',').map(str::trim).filter(|p| !p.is_empty()) {
            if part == "/" {
                if keyword_only || signature.positional_only > 0 {
                    return Err(format!("`/` is out of place in `{text}`"));
                }
                signature.positional_only = signature.params.len();
            } else if part == "*" {
                keyword_only = true;
            } else if let Some(name) = part.strip_prefix("**") {
                signature.double_star = Some(vm.heap.intern(name.trim()));
            } else if let Some(name) = part.strip_prefix('*') {
                signature.star = Some(vm.heap.intern(name.trim()));
                keyword_only = true;
            } else {
                let (name, default) = match part.split_once('=') {
                    Some((name, default)) => (name.trim(), Some(default.trim())),
                    None => (part, None),
                };
                if name.is_empty() || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
                    return Err(format!("`{part}` is no parameter in `{text}`"));
                }
                let required = default.is_none();
                if required && !keyword_only && signature.params.last().is_some_and(|p| !p.required) {
                    return Err(format!("parameter `{name}` without a default follows one with a default"));
                }
                let default = match default {
                    Some(d) => {
                        parse_default(vm, d).ok_or_else(|| format!("`{d}` is no default in `{text}`"))?
                    }
                    None => Value::UNDEF,
                };
                let name = vm.heap.intern(name);
                signature.params.push(Parameter { name, default, required });
                if !keyword_only {
                    signature.positional += 1;
                }
            }
        }
        Ok(signature)
    }
}

fn parse_default(vm: &mut Vm, text: &str) -> Option<Value> {
    Some(match text {
        _ if text.starts_with("...") => Value::UNDEF,
        "None" => Value::NONE,
        "True" => Value::TRUE,
        "False" => Value::FALSE,
        _ => {
            if let Ok(i) = text.parse::<i64>() {
                vm.heap.int(i)
            } else {
                let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
                let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
                vm.heap.intern(inner);
                let sym = vm.heap.intern(inner);
                vm.heap.sym_value(sym)
            }
        }
    })
}
