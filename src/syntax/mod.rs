//! Source text to tree: the front end's public face.
//!
//! Layers: tokens (`token`), layout (`layout`), soft keywords (`soft`), grammar (`grammar/aw.lalrpop`),
//! builder (`builder`), checks (`checks`). Nothing here knows what a value is.

pub mod ast;
pub mod dump;
pub mod literal;

use crate::source::Span;

/// One mistake in a source text, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable code: `AW0012`.
    pub code: &'static str,
    /// The exception class that a script sees: `SyntaxError`, `IndentationError` or `TabError`.
    pub class: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// The exact place.
    pub span: Span,
    /// What to say at the place; may be empty.
    pub label: String,
    /// Further places that help, with their labels.
    pub extra: Vec<(Span, String)>,
    /// What to write instead, when it is known.
    pub help: Option<String>,
}

/// Parse a module into `arena`. An error gives at least one diagnostic; they are sorted by place.
pub fn parse_module<'a>(
    arena: &'a bumpalo::Bump,
    source: &'a str,
) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    let _ = (arena, source);
    Err(Vec::new())
}

/// Parse one expression, as `eval` takes it: the body of the module is one [`ast::StmtKind::Expr`].
/// Spaces and tabs before the expression are allowed. Errors as for [`parse_module`].
pub fn parse_expression<'a>(
    arena: &'a bumpalo::Bump,
    source: &'a str,
) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    let _ = (arena, source);
    Err(Vec::new())
}

/// Whether a text typed so far can be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// It is a program.
    Complete,
    /// It is the beginning of one: something is still open.
    Incomplete,
    /// No further line can make it one.
    Bad,
}

/// Judge a text typed into the REPL, line ends included.
pub fn input_state(source: &str) -> Input {
    let _ = source;
    Input::Bad
}
