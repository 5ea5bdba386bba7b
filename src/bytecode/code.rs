//! A compiled function, class body or module, before an interpreter takes it in.

use super::op::Op;
use crate::source::{SourceFile, Span};
use std::sync::Arc;

/// A literal. Interpreters turn it into a value of their own when they load the code.
#[derive(Debug, Clone, PartialEq)]
pub enum Constant {
    None,
    True,
    False,
    Ellipsis,
    Int(i64),
    /// An integer beyond 64 bits: digits without prefix or underscores, and their radix.
    BigInt(u32, String),
    Float(f64),
    Str(Arc<str>),
    Bytes(Arc<[u8]>),
    Tuple(Vec<Constant>),
    /// The right side of `x in {1, 2}`.
    FrozenSet(Vec<Constant>),
}

/// What a call of the code makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// Runs at once.
    Plain,
    /// A generator object.
    Generator,
    /// A coroutine object.
    Coroutine,
    /// An asynchronous generator object.
    AsyncGenerator,
}

/// The parameters, in register order: positional, keyword-only, `*args`, `**kwargs`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParamSpec {
    /// Positional-only ones, counted in `positional` too.
    pub positional_only: u16,
    pub positional: u16,
    pub keyword_only: u16,
    pub star: bool,
    pub double_star: bool,
}

impl ParamSpec {
    /// How many registers the parameters take.
    pub fn registers(&self) -> usize {
        self.positional as usize + self.keyword_only as usize + self.star as usize + self.double_star as usize
    }
}

/// Where a new function finds a cell that it captures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capture {
    /// The cell in this (possibly wide) register of the defining frame.
    Register(u16),
    /// The defining function's own captured cell of this index.
    Free(u16),
}

/// One row of the exception table. Rows stand innermost first: the first that covers an instruction wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handler {
    /// Instructions `start..end` are covered.
    pub start: u32,
    pub end: u32,
    /// Where to go on.
    pub target: u32,
    /// The register that receives the exception.
    pub reg: u8,
}

/// A named register: for `locals()`, error texts and debuggers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    pub name: Arc<str>,
    pub reg: u16,
    /// The register holds a cell, not the value.
    pub is_cell: bool,
}

/// A variable of a comprehension that runs inlined: it has its register for a few instructions only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InnerLocal {
    pub local: Local,
    /// Instructions `start..end` are the comprehension's.
    pub start: u32,
    pub end: u32,
}

/// What running a code gives whoever asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// Nothing that is wanted: statements, bodies.
    Nothing,
    /// The value of an expression.
    Value,
    /// A value that a person wants to see, unless it is `None`: a line typed in.
    Shown,
}

#[derive(Debug, Clone)]
pub struct Code {
    /// `f`, `<module>`, `<lambda>`, `<genexpr>`, …
    pub name: Arc<str>,
    /// `C.f.<locals>.g`
    pub qualname: Arc<str>,
    pub source: SourceFile,
    /// 1-based line of the `def`, of its first decorator, or 1.
    pub first_line: u32,
    pub kind: CodeKind,
    pub gives: Gives,
    /// The body of a class statement: register 0 is its namespace, and it returns the `__class__` cell or `None`.
    pub is_class_body: bool,
    /// Register 0 is a namespace that the caller passes: class bodies, `exec` with locals of its own.
    pub has_namespace: bool,
    pub params: ParamSpec,
    /// Every named register, parameters first and in order.
    pub locals: Vec<Local>,
    /// Variables of inlined comprehensions, outer ones first.
    pub inner_locals: Vec<InnerLocal>,
    /// Names of the captured cells, in the order of [`Code::captures`].
    pub free_names: Vec<Arc<str>>,
    /// Where [`Op::MakeFunction`] finds them in the defining frame.
    pub captures: Vec<Capture>,
    /// Registers the window needs, the wide ones included.
    pub registers: u16,
    pub ops: Vec<Op>,
    /// One for each op.
    pub spans: Vec<Span>,
    pub constants: Vec<Constant>,
    pub names: Vec<Arc<str>>,
    pub children: Vec<Arc<Code>>,
    pub handlers: Vec<Handler>,
    pub doc: Option<Arc<str>>,
    /// For a class body: how many distinct attributes its methods store on their first parameter.
    pub attribute_hint: u8,
}

impl Code {
    /// Where an instruction comes from: (line, last line, column, end column), columns in bytes from 0.
    pub fn position(&self, at: usize) -> Option<[i64; 4]> {
        let span = self.spans.get(at)?;
        let text = self.source.text();
        let column = |offset: u32| {
            let before = text.get(..offset as usize).unwrap_or("");
            (before.len() - before.rfind('\n').map_or(0, |end| end + 1)) as i64
        };
        let (line, last) = (self.source.line(span.lo), self.source.line(span.hi));
        Some([i64::from(line), i64::from(last), column(span.lo), column(span.hi)])
    }
}
