//! The state of a text that is being typed: done, to be continued, or wrong.

use bumpalo::Bump;

use super::ast::StmtKind;
use super::builder::Builder;
use super::checks::Checks;
use super::layout::Fault as LayoutFault;
use super::token::Tok;
use super::{Failure, Fault, attempt};

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

/// Judge a text typed into the REPL, line ends included. A block goes on until an empty line.
pub fn input_state(source: &str) -> Input {
    if source.len() > super::MAX_LENGTH {
        return Input::Bad;
    }
    let arena = Bump::new();
    let mut builder = Builder::new(&arena, source);
    let (body, failure) = attempt(&mut builder, Tok::StartModule);
    if !failure.is_none() {
        return if is_beginning(source, &failure) { Input::Incomplete } else { Input::Bad };
    }
    let mut checks = Checks::new(source, &builder.name_texts);
    checks.module(body);
    if !builder.errors.is_empty() || !checks.errors.is_empty() {
        return Input::Bad;
    }
    let open = body.last().is_some_and(|stmt| is_compound(&stmt.kind)) && !ends_in_empty_line(source);
    if open { Input::Incomplete } else { Input::Complete }
}

/// Could further lines mend everything that is wrong?
fn is_beginning(source: &str, failure: &Failure) -> bool {
    let end = source.trim_end().len() as u32;
    let mut open = false;
    for error in &failure.layout {
        open |= match error.fault {
            LayoutFault::OpenTripleString | LayoutFault::BackslashAtEnd => true,
            LayoutFault::UnclosedBracket => error.other.is_none(),
            LayoutFault::MissingBlock => error.span.lo >= end && !ends_in_empty_line(source),
            _ => false,
        };
        if !open {
            return false;
        }
    }
    // inside an open string there are no tokens
    let end = failure.layout.iter().find(|error| error.fault == LayoutFault::OpenTripleString);
    let end = end.map_or(source.trim_end().len() as u32, |string| string.span.lo);
    let after_end = failure.all().all(|(fault, _)| match *fault {
        Fault::UnrecognizedToken { token: (lo, token, hi), .. }
        | Fault::ExtraToken { token: (lo, token, hi) } => {
            lo >= end && (open || token != Tok::Newline && lo == hi)
        }
        Fault::UnrecognizedEof { location, .. } | Fault::InvalidToken { location } => location >= end,
        Fault::User { error } => match error {},
    });
    after_end && (open || !ends_in_empty_line(source))
}

fn is_compound(kind: &StmtKind) -> bool {
    use StmtKind::*;
    matches!(kind, If(..) | While(_) | For(_) | Function(_) | Class(_) | Try(_) | With(..) | Match(..))
}

/// Is the last line empty, or blank?
fn ends_in_empty_line(source: &str) -> bool {
    let Some(text) = source.strip_suffix('\n') else {
        return false;
    };
    text.rsplit('\n').next().is_some_and(|line| line.trim().is_empty()) && text.contains('\n')
}
