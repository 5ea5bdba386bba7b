//! Source text to tree: the front end's public face.
//!
//! Layers: tokens (`token`), layout (`layout`), soft keywords (`soft`), grammar (`grammar/aw.lalrpop`),
//! builder (`builder`, `target`, `signature`, `literal`), checks (`checks`). A text that does not parse is
//! lexed again and explained (`explain`). Nothing here knows what a value is.

pub mod ast;
mod builder;
pub mod dump;
mod error;
mod layout;
pub mod literal;
mod signature;
mod soft;
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
pub use error::Diagnostic;
use layout::Layout;
use soft::Soft;
use token::Tok;

/// A mistake found by the grammar.
type Fault = lalrpop_util::ParseError<u32, Tok, Infallible>;
/// A mistake that the grammar got over.
type Recovery = lalrpop_util::ErrorRecovery<u32, Tok, Infallible>;

/// Parse a module into `arena`. An error gives at least one diagnostic; they are sorted by place.
pub fn parse_module<'a>(arena: &'a Bump, source: &'a str) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    parse(arena, source, Tok::StartModule)
}

/// Parse one expression, as `eval` takes it: the body of the module is one [`ast::StmtKind::Expr`].
/// Spaces and tabs before the expression are allowed. Errors as for [`parse_module`].
pub fn parse_expression<'a>(arena: &'a Bump, source: &'a str) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    parse(arena, source, Tok::StartExpr)
}

fn parse<'a>(arena: &'a Bump, source: &'a str, start: Tok) -> Result<ast::Module<'a>, Vec<Diagnostic>> {
    let mut builder = Builder::new(arena, source);
    let layout = match start {
        Tok::StartExpr => Layout::of_expression(source),
        _ => Layout::new(source),
    };
    let mut tokens = Soft::new(start, layout);
    let result = grammar::TopParser::new().parse(&mut builder, tokens.by_ref());
    // an error ends the parser before the text; the layout's errors are complete only at its end
    while tokens.token().is_some() {}
    let layout_errors = tokens.layout.errors;
    let body: ast::Body = match result {
        Ok(Top::Module(body)) => body,
        Ok(Top::Expr(value)) => {
            builder.list(vec![builder.stmt(value.span.lo, value.span.hi, ast::StmtKind::Expr(value))])
        }
        Err(e) => {
            let d = format!("{e:?}");
            return Err(vec![Diagnostic::new(error::code::UNEXPECTED, d, Default::default(), "")]);
        }
    };
    let mut errors: Vec<Diagnostic> =
        layout_errors.iter().map(|error| error::layout_error(source, error)).collect();
    errors.append(&mut builder.errors);
    for b in &builder.broken {
        let d = format!("{:?} {:?}", b.fault, b.span);
        errors.push(Diagnostic::new(error::code::UNEXPECTED, d, b.span, ""));
    }
    if !errors.is_empty() {
        errors.sort_by_key(|d| d.span.lo);
        return Err(errors);
    }
    Ok(ast::Module { names: builder.name_texts, body, top_level_await: None })
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
