//! The tree: what the grammar builds and the compiler reads.
//!
//! Nodes live in a bump arena and are shared references; spans are byte offsets. Numbers keep only their
//! span (the compiler decodes them), strings are decoded. There are no Load/Store contexts: a target is an
//! expression that the builder has checked.

use super::Doubt;
use crate::source::Span;

/// An interned identifier: an index into [`Module::names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(pub u32);

pub type ExprRef<'a> = &'a Expr<'a>;
pub type StmtRef<'a> = &'a Stmt<'a>;
pub type PatRef<'a> = &'a Pat<'a>;
pub type List<'a, T> = &'a [T];
pub type Body<'a> = &'a [StmtRef<'a>];

/// What a text parses to.
#[derive(Debug)]
pub struct Module<'a> {
    /// The text of every [`Name`], by index.
    pub names: Vec<&'a str>,
    pub body: Body<'a>,
    /// Where the first top-level `await`, `async for`, `async with` or asynchronous comprehension stands, and what it
    /// is called in a message.
    pub top_level_await: Option<(Span, &'static str)>,
    /// What is allowed and hardly meant, in the order it is to be told of.
    pub doubts: Vec<Doubt>,
}

#[derive(Debug)]
pub struct Expr<'a> {
    pub kind: ExprKind<'a>,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    MatMul,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum UnaryOp {
    Invert,
    Not,
    Plus,
    Minus,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum CompareOp {
    Eq,
    NotEq,
    Less,
    LessEq,
    Greater,
    GreaterEq,
    Is,
    IsNot,
    In,
    NotIn,
}

/// `!r`, `!s`, `!a` of a replacement field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    None,
    Repr,
    Str,
    Ascii,
}

#[derive(Debug)]
pub enum ExprKind<'a> {
    Name(Name),
    /// Decimal, hexadecimal, octal or binary; the span holds the text, underscores included.
    Int,
    Float,
    /// `1j`: parsed, refused by the compiler.
    Imaginary,
    KwNone,
    KwTrue,
    KwFalse,
    Ellipsis,
    /// Decoded text (always valid UTF-8); `true` for a `u""` prefix, which only `ast` dumps show.
    Str(&'a str, bool),
    /// Text with lone surrogates, in UTF-8 that is generalised to them, and the place of the first one:
    /// parsed, refused by the compiler.
    Surrogates(&'a [u8], Span),
    Bytes(&'a [u8]),
    /// Pieces: [`ExprKind::Str`], [`ExprKind::Surrogates`] and [`ExprKind::Formatted`].
    FString(List<'a, ExprRef<'a>>),
    /// value, conversion, format spec (an [`ExprKind::FString`]).
    Formatted(ExprRef<'a>, Conversion, Option<ExprRef<'a>>),
    /// `a and b and c`.
    And(List<'a, ExprRef<'a>>),
    /// `a or b or c`.
    Or(List<'a, ExprRef<'a>>),
    /// `name := value`; the first is always a [`ExprKind::Name`].
    Walrus(ExprRef<'a>, ExprRef<'a>),
    Binary(BinOp, ExprRef<'a>, ExprRef<'a>),
    Unary(UnaryOp, ExprRef<'a>),
    Lambda(&'a Params<'a>, ExprRef<'a>),
    /// condition, then, else.
    Conditional(ExprRef<'a>, ExprRef<'a>, ExprRef<'a>),
    /// `None` as key: `**mapping`.
    Dict(List<'a, (Option<ExprRef<'a>>, ExprRef<'a>)>),
    Set(List<'a, ExprRef<'a>>),
    List(List<'a, ExprRef<'a>>),
    /// `true` where it stood in parentheses of its own.
    Tuple(List<'a, ExprRef<'a>>, bool),
    ListComp(ExprRef<'a>, List<'a, CompFor<'a>>),
    SetComp(ExprRef<'a>, List<'a, CompFor<'a>>),
    /// key, value.
    DictComp(ExprRef<'a>, ExprRef<'a>, List<'a, CompFor<'a>>),
    Generator(ExprRef<'a>, List<'a, CompFor<'a>>),
    Await(ExprRef<'a>),
    Yield(Option<ExprRef<'a>>),
    YieldFrom(ExprRef<'a>),
    /// `a < b <= c`: first operand, then (operator, operand) pairs.
    Compare(ExprRef<'a>, List<'a, (CompareOp, ExprRef<'a>)>),
    Call(ExprRef<'a>, List<'a, Arg<'a>>),
    Attribute(ExprRef<'a>, Name),
    /// `value[index]`; the index may be a [`ExprKind::Slice`] or a tuple of them.
    Subscript(ExprRef<'a>, ExprRef<'a>),
    Starred(ExprRef<'a>),
    Slice(Option<ExprRef<'a>>, Option<ExprRef<'a>>, Option<ExprRef<'a>>),
    /// What recovery left; never reaches the compiler.
    Error,
}

#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    Positional(ExprRef<'a>),
    /// name, its span, value.
    Keyword(Name, Span, ExprRef<'a>),
    /// `*iterable`.
    Star(ExprRef<'a>),
    /// `**mapping`.
    DoubleStar(ExprRef<'a>),
}

/// One `for target in iter if … if …` of a comprehension.
#[derive(Debug, Clone, Copy)]
pub struct CompFor<'a> {
    pub target: ExprRef<'a>,
    pub iter: ExprRef<'a>,
    pub ifs: List<'a, ExprRef<'a>>,
    pub is_async: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct Param<'a> {
    pub name: Name,
    pub span: Span,
    pub annotation: Option<ExprRef<'a>>,
    pub default: Option<ExprRef<'a>>,
}

#[derive(Debug, Default)]
pub struct Params<'a> {
    /// How many of `positional` stand before `/`.
    pub positional_only: u32,
    pub positional: List<'a, Param<'a>>,
    /// `*args`.
    pub star: Option<&'a Param<'a>>,
    pub keyword_only: List<'a, Param<'a>>,
    /// `**kwargs`.
    pub double_star: Option<&'a Param<'a>>,
}

/// One of `[T, *Ts, **P]`.
#[derive(Debug, Clone, Copy)]
pub enum TypeParam<'a> {
    /// `T: bound = default`.
    Var(Name, Option<ExprRef<'a>>, Option<ExprRef<'a>>),
    /// `*Ts = default`; the default may be [`ExprKind::Starred`].
    Tuple(Name, Option<ExprRef<'a>>),
    /// `**P = default`.
    Spec(Name, Option<ExprRef<'a>>),
}

#[derive(Debug)]
pub struct Stmt<'a> {
    pub kind: StmtKind<'a>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Function<'a> {
    pub name: Name,
    pub name_span: Span,
    pub type_params: List<'a, TypeParam<'a>>,
    pub params: &'a Params<'a>,
    pub returns: Option<ExprRef<'a>>,
    pub body: Body<'a>,
    pub is_async: bool,
    pub decorators: List<'a, ExprRef<'a>>,
}

#[derive(Debug)]
pub struct Class<'a> {
    pub name: Name,
    pub name_span: Span,
    pub type_params: List<'a, TypeParam<'a>>,
    /// Bases and keywords, in source order.
    pub args: List<'a, Arg<'a>>,
    pub body: Body<'a>,
    pub decorators: List<'a, ExprRef<'a>>,
}

#[derive(Debug)]
pub struct For<'a> {
    pub target: ExprRef<'a>,
    pub iter: ExprRef<'a>,
    pub body: Body<'a>,
    pub orelse: Body<'a>,
    pub is_async: bool,
}

#[derive(Debug)]
pub struct While<'a> {
    pub test: ExprRef<'a>,
    pub body: Body<'a>,
    pub orelse: Body<'a>,
}

#[derive(Debug)]
pub struct Try<'a> {
    pub body: Body<'a>,
    pub handlers: List<'a, Handler<'a>>,
    pub orelse: Body<'a>,
    pub finally: Body<'a>,
    /// `except*`.
    pub star: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct Handler<'a> {
    pub span: Span,
    /// `None`: a bare `except:`.
    pub class: Option<ExprRef<'a>>,
    pub name: Option<Name>,
    pub body: Body<'a>,
    pub star: bool,
}

#[derive(Debug, Clone, Copy)]
pub struct WithItem<'a> {
    pub context: ExprRef<'a>,
    pub target: Option<ExprRef<'a>>,
}

#[derive(Debug)]
pub struct Alias<'a> {
    /// The dotted name, part by part.
    pub name: &'a [Name],
    pub as_name: Option<Name>,
    pub span: Span,
}

#[derive(Debug)]
pub struct MatchCase<'a> {
    pub pattern: PatRef<'a>,
    pub guard: Option<ExprRef<'a>>,
    pub body: Body<'a>,
}

#[derive(Debug)]
pub enum StmtKind<'a> {
    Expr(ExprRef<'a>),
    /// `a = b = value`: targets from the left, value.
    Assign(List<'a, ExprRef<'a>>, ExprRef<'a>),
    AugAssign(ExprRef<'a>, BinOp, ExprRef<'a>),
    /// target, annotation, value; `true` for a bare name without parentheses.
    AnnAssign(ExprRef<'a>, ExprRef<'a>, Option<ExprRef<'a>>, bool),
    /// condition, body, else part (an `elif` is one `If` in it).
    If(ExprRef<'a>, Body<'a>, Body<'a>),
    While(&'a While<'a>),
    For(&'a For<'a>),
    Function(&'a Function<'a>),
    Class(&'a Class<'a>),
    Try(&'a Try<'a>),
    /// items, body, `async with`.
    With(List<'a, WithItem<'a>>, Body<'a>, bool),
    Match(ExprRef<'a>, List<'a, MatchCase<'a>>),
    Return(Option<ExprRef<'a>>),
    /// exception, cause.
    Raise(Option<ExprRef<'a>>, Option<ExprRef<'a>>),
    Delete(List<'a, ExprRef<'a>>),
    Global(List<'a, Name>),
    Nonlocal(List<'a, Name>),
    /// condition, message.
    Assert(ExprRef<'a>, Option<ExprRef<'a>>),
    Import(List<'a, Alias<'a>>),
    /// module (empty for `from . import x`), number of leading dots, names (empty for `*`).
    ImportFrom(List<'a, Name>, u32, List<'a, Alias<'a>>),
    TypeAlias(ExprRef<'a>, List<'a, TypeParam<'a>>, ExprRef<'a>),
    Pass,
    Break,
    Continue,
    /// What recovery left; never reaches the compiler.
    Error,
}

#[derive(Debug)]
pub struct Pat<'a> {
    pub kind: PatKind<'a>,
    pub span: Span,
}

#[derive(Debug)]
pub enum PatKind<'a> {
    /// Compared with `==`: a literal or a dotted name.
    Value(ExprRef<'a>),
    /// `None`, `True`, `False`: compared with `is`.
    Singleton(ExprRef<'a>),
    /// `None`: the wildcard `_`.
    Capture(Option<Name>),
    /// `*name` or `*_` in a sequence; `**name` as the last item of a mapping.
    Star(Option<Name>),
    Sequence(List<'a, PatRef<'a>>),
    Or(List<'a, PatRef<'a>>),
    As(PatRef<'a>, Name),
    Class(ExprRef<'a>, List<'a, PatArg<'a>>),
    /// `None` as key: `**rest`, its pattern a [`PatKind::Star`].
    Mapping(List<'a, (Option<ExprRef<'a>>, PatRef<'a>)>),
}

#[derive(Debug)]
pub enum PatArg<'a> {
    Positional(PatRef<'a>),
    Keyword(Name, PatRef<'a>),
}
