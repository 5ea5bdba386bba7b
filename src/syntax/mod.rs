//! Source text to tree: the front end's public face.
//!
//! ```text
//! token   layout  fstring  soft       text → tokens, with indentation and soft keywords
//! grammar/aw.lalrpop                  tokens → calls into the builder
//! builder  target  signature  strings  literal      those calls → tree, in an arena
//! checks   placement  patterns  scope  doubt        what a grammar cannot say
//! explain  operand  foreign  error                           mistakes → diagnostics
//! input   dump                        the state of unfinished input; the tree as text
//! ```
//!
//! Parsing is one pass. Only a text that does not parse is lexed again, to explain it. Nothing here knows
//! what a value is.

pub mod ast;
mod builder;
mod checks;
mod doubt;
pub mod dump;
mod error;
mod explain;
mod foreign;
mod fstring;
mod input;
mod layout;
pub mod literal;
mod operand;
mod patterns;
mod placement;
mod scope;
mod signature;
mod soft;
mod strings;
mod target;
mod token;

/// The parser that LALRPOP makes of `grammar/aw.lalrpop`.
#[allow(clippy::all, clippy::pedantic, unused, warnings)]
mod grammar {
    include!(concat!(env!("OUT_DIR"), "/aw.rs"));
}

use std::convert::Infallible;

use bumpalo::Bump;

use builder::{Builder, Top};
use checks::Checks;
pub use checks::MAX_DEPTH;
pub use doubt::Doubt;
pub use error::Diagnostic;
pub use input::{Input, input_state};
use layout::Layout;
use soft::Soft;
use token::Tok;

use crate::source::Span;

/// A mistake found by the grammar.
type Fault = lalrpop_util::ParseError<u32, Tok, Infallible>;
/// A mistake that the grammar got over.
type Recovery = lalrpop_util::ErrorRecovery<u32, Tok, Infallible>;

/// Offsets are 32 bits wide, and a label may end one past the text.
const MAX_LENGTH: usize = i32::MAX as usize;

/// Parse a module into `arena`. An error gives at least one diagnostic; they are sorted by place.
pub fn parse_module<'a>(arena: &'a Bump, source: &'a str) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    parse(arena, source, Tok::StartModule)
}

/// Parse one expression, as `eval` takes it: the body of the module is one [`ast::StmtKind::Expr`].
/// Spaces and tabs before the expression are allowed. Errors as for [`parse_module`].
pub fn parse_expression<'a>(arena: &'a Bump, source: &'a str) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    parse(arena, source, Tok::StartExpr)
}

/// Whether a module is one statement, or several on one line: what a person types in at once.
///
/// # Errors
/// One diagnostic, at the first statement too many.
pub fn check_single(module: &ast::Module<'_>, source: &str) -> Result<(), Vec<Diagnostic>> {
    let mut end = match module.body.first() {
        Some(first) => first.span.hi,
        None => {
            let whole = Span { lo: 0, hi: source.len() as u32 };
            return Err(vec![Diagnostic::new(
                error::code::UNEXPECTED,
                "invalid syntax",
                whole,
                "no statement here",
            )]);
        }
    };
    for stmt in &module.body[1..] {
        let between = source.get(end as usize..stmt.span.lo as usize).unwrap_or("");
        if between.contains(['\n', '\r']) {
            let message = "multiple statements found while compiling a single statement";
            let error = Diagnostic::new(error::code::UNEXPECTED, message, stmt.span, "one too many");
            return Err(vec![error.of(Span::new(end, end + 1))]);
        }
        end = stmt.span.hi;
    }
    Ok(())
}

fn parse<'a>(arena: &'a Bump, source: &'a str, start: Tok) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    if source.len() > MAX_LENGTH {
        let message = "the source text is too large";
        return Err(vec![Diagnostic::new(error::code::LIMIT, message, Span::default(), "2 GiB at most")]);
    }
    let mut builder = Builder::new(arena, source);
    let (body, failure) = attempt(&mut builder, start);
    builder.doubts.sort_by_key(|doubt| doubt.span.lo);
    let mut errors: Vec<Diagnostic> =
        failure.layout.iter().map(|error| error::layout_error(source, error)).collect();
    if failure.fatal.is_some() || !failure.broken.is_empty() {
        errors.append(&mut explain::faults(source, start, &failure));
    }
    errors.append(&mut builder.errors);
    let mut checks = Checks::new(source, &builder.name_texts);
    checks.module(body);
    let top_level_await = checks.top_level_await;
    let found = std::mem::take(&mut checks.errors);
    let standing = found.into_iter().filter(|error| failure.leaves_standing(error));
    errors.extend(standing.map(Diagnostic::late));
    if errors.is_empty() && failure.is_none() {
        checks.doubts.sort_by_key(|doubt| doubt.span.lo);
        let mut doubts = builder.doubts;
        doubts.append(&mut checks.doubts);
        return Ok(ast::Module { names: builder.name_texts, body, top_level_await, doubts });
    }
    if errors.is_empty() {
        // what was held back as a consequence has no cause after all
        errors.push(Diagnostic::new(error::code::UNEXPECTED, "invalid syntax", Span::default(), ""));
    }
    errors.sort_by_key(|error| error.span.lo);
    Err(errors)
}

/// What kept a text from being a program.
#[derive(Default)]
struct Failure {
    layout: Vec<layout::LayoutError>,
    /// Mistakes of the grammar that it got over, with the statement that was given up.
    broken: Vec<(Fault, Span)>,
    /// The one it did not.
    fatal: Option<Fault>,
}

impl Failure {
    fn is_none(&self) -> bool {
        self.layout.is_empty() && self.broken.is_empty() && self.fatal.is_none()
    }

    /// Is a mistake that the checks have found one in the text, and not one in the holes of the tree?
    fn leaves_standing(&self, found: &Diagnostic) -> bool {
        use layout::Fault::*;
        let misleads = |error: &&layout::LayoutError| {
            matches!(
                error.fault,
                UnexpectedIndent | BadDedent | MixedTabs | UnclosedBracket | OpenTripleString | TooManyBlocks
            )
        };
        // what comes after may stand in another block than it seems
        let first = self.layout.iter().filter(misleads).map(|error| error.span.lo).min();
        // a name may be bound in a hole
        let bound = found.code != error::code::SCOPE || self.is_none();
        bound && first.is_none_or(|first| found.span.lo < first)
    }

    /// All mistakes of the grammar, by place.
    fn all(&self) -> impl Iterator<Item = (&Fault, Option<Span>)> {
        let broken = self.broken.iter().map(|(fault, span)| (fault, Some(*span)));
        broken.chain(self.fatal.iter().map(|fault| (fault, None)))
    }
}

/// Parse as much as can be parsed; the tree has holes where the failure has mistakes.
fn attempt<'a>(builder: &mut Builder<'a>, start: Tok) -> (ast::Body<'a>, Failure) {
    let layout = match start {
        Tok::StartExpr => Layout::of_expression(builder.source()),
        _ => Layout::new(builder.source()),
    };
    let mut tokens = Soft::new(start, layout);
    let result = grammar::TopParser::new().parse(builder, tokens.by_ref());
    // an error ends the parser before the text; the layout's errors are complete only at its end
    while tokens.token().is_some() {}
    builder.doubts.append(&mut tokens.layout.doubts);
    let mut failure =
        Failure { layout: tokens.layout.errors, broken: std::mem::take(&mut builder.broken), fatal: None };
    let body = match result {
        Ok(Top::Module(body)) => body,
        Ok(Top::Expr(value)) => {
            let Span { lo, hi } = value.span;
            builder.list(vec![builder.stmt(lo, hi, ast::StmtKind::Expr(value))])
        }
        Err(fault) => {
            failure.fatal = Some(fault);
            &[]
        }
    };
    failure.broken.sort_by_key(|(_, span)| span.lo);
    (body, failure)
}
