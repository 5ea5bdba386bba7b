//! Mistakes of the syntax as exceptions: `SyntaxError` with the fields that CPython gives it; doubts as warnings.
//!
//! A report of ours points at the exact place. The fields tell of the whole construct where CPython's do, and have its
//! conventions: what its tokenizer complains of has no width, an end column of 0 or -1 says that there is no end.

use super::program::Program;
use crate::source::{SourceFile, Span};
use crate::syntax::Diagnostic;
use crate::value::Value;
use crate::vm::{Raised, Vm};

/// Line, column, last line and end column, as the fields of `SyntaxError` count them: from 1.
type Place = [i64; 4];

/// An end column that is `None`.
const NO_END: i64 = i64::MIN;

/// `SyntaxError(message, (file, line, column, text, end line, end column))` for the first mistake.
pub(super) fn raise(vm: &mut Vm, source: &SourceFile, mistake: Option<&Diagnostic>) -> Raised {
    let (class, message) = match mistake {
        Some(mistake) => (mistake.class, mistake.message.as_str()),
        None => ("SyntaxError", "invalid syntax"),
    };
    let class = match class {
        "IndentationError" => vm.types.indentation_error,
        "TabError" => vm.types.tab_error,
        _ => vm.types.syntax_error,
    };
    let place = match mistake {
        Some(mistake) => place(source, mistake),
        None => plain(source, Span::default()),
    };
    raise_at(vm, source, class, message, place)
}

/// Give a `SyntaxWarning` for each doubt about the program that nobody was told of.
///
/// # Errors
/// What the filters make of one: `SyntaxError` where they make it an error.
pub(super) fn warn(vm: &mut Vm, program: &Program) -> Result<(), Raised> {
    for doubt in program.take_doubts() {
        let source = program.source();
        let mark = vm.kept_mark();
        let warnings = vm.import_module("warnings")?;
        vm.keep(warnings);
        let message = vm.heap.str(&doubt.message);
        vm.keep(message);
        let file = vm.heap.str(source.name());
        vm.keep(file);
        let place = plain(source, doubt.span);
        let class = vm.types.syntax_warning;
        let warn = vm.heap.intern("warn_explicit");
        let given = vm.call_method(warnings, warn, &[message, class, file, Value::small(place[0])]);
        vm.release(mark);
        if let Err(raised) = given {
            if !vm.is_pending_instance(class) {
                return Err(raised);
            }
            vm.take_pending();
            let class = vm.types.syntax_error;
            return Err(raise_at(vm, source, class, &doubt.message, place));
        }
    }
    Ok(())
}

fn raise_at(vm: &mut Vm, source: &SourceFile, class: Value, message: &str, place: Place) -> Raised {
    let [line, column, end_line, end_column] = place;
    let mark = vm.kept_mark();
    let message = vm.heap.str(message);
    let file = vm.heap.str(source.name());
    let text = vm.heap.str(&format!("{}\n", source.line_text(line as u32)));
    let no_end = end_column == NO_END;
    let [line, column, end_line] = [line, column, end_line].map(Value::small);
    let end_column = if no_end { Value::NONE } else { Value::small(end_column) };
    let place = vm.heap.tuple(&[file, line, column, text, end_line, end_column]);
    vm.keep(message);
    vm.keep(place);
    let raised = match vm.new_exception(class, &[message, place]) {
        Ok(exception) => vm.raise_value(exception),
        Err(raised) => raised,
    };
    vm.release(mark);
    raised
}

fn plain(source: &SourceFile, span: Span) -> Place {
    let (line, column) = source.line_column(span.lo);
    let (end_line, end_column) = source.line_column(span.hi);
    [line, column, end_line, end_column].map(i64::from)
}

fn place(source: &SourceFile, mistake: &Diagnostic) -> Place {
    let span = mistake.construct.unwrap_or(mistake.span);
    let text = source.slice(span);
    // blocks end after the line ends that follow them; a line end is one character wide
    let shown = text.trim_end().len();
    let span = match text.starts_with(['\n', '\r']) {
        true => Span::new(span.lo, span.lo),
        false if shown > 0 => Span::new(span.lo, span.lo + shown as u32),
        false => span,
    };
    let found @ [line, column, _, end_column] = plain(source, span);
    let message = mistake.message.as_str();
    let says = |part: &str| message.contains(part);
    let at = |column: i64| [line, column, line, column];
    let without_end = |column: i64, end: i64| [line, column, line, end];
    match mistake.class {
        "TabError" => return without_end(1, 0),
        "IndentationError" if says("unexpected indent") => return without_end(end_column - 1, -1),
        "IndentationError" if says("unindent does not match") => {
            let length = source.line_text(line as u32).chars().count() as i64;
            return without_end(length + 1, -1);
        }
        "IndentationError" if says("expected an indented block") && span.lo == span.hi => {
            return without_end(column, -1);
        }
        _ => {}
    }
    if says("was never closed") {
        return without_end(column, 0);
    }
    if says("unexpected character after line continuation") {
        return without_end(column + 1, 0);
    }
    if says("unexpected EOF while parsing") {
        return without_end(column + 1, -1);
    }
    if says("leading zeros in decimal") {
        let text = source.slice(span);
        let zeros = text.bytes().take_while(|byte| matches!(byte, b'0' | b'_')).count() as i64;
        return without_end(column, column + zeros);
    }
    if says(" literal") && (says("invalid decimal") || says("invalid hexadecimal") || says("invalid octal"))
        || says("invalid binary literal")
        || says("invalid digit")
    {
        return at(column + offending(source.slice(span), message) as i64);
    }
    // what the tokenizer finds by itself
    let of_tokens = [
        "unterminated ",
        "unmatched '",
        "closing parenthesis '",
        "f-string: single '}'",
        "f-string: unmatched",
        "invalid character",
        "invalid non-printable",
        "too many nested",
        "f-string: expressions nested",
    ];
    if of_tokens.iter().any(|start| message.starts_with(start)) || message == "f-string: expecting '}'" {
        return at(column);
    }
    if message.starts_with("future feature ") || message == "not a chance" {
        return [line, column, line, NO_END];
    }
    if message == "':' expected after dictionary key" {
        return without_end(column, 0);
    }
    if message == "expected 'except' or 'finally' block"
        && source.text()[span.lo as usize..].trim().is_empty()
    {
        // the text ends, after the last line that holds something
        let last = source.text()[..span.lo as usize].trim_end().len() as u32;
        let [line, column, ..] = plain(source, Span::new(last, last));
        return [line, column, line, -1];
    }
    if span.lo == span.hi {
        let end = match message {
            "expected 'except' or 'finally' block" => -1,
            "Expected one or more names after 'import'" | "Type parameter list cannot be empty" => column,
            _ => column + 1,
        };
        return without_end(column, end);
    }
    found
}

/// How many characters of a bad number stand before the last one that is as it should be.
fn offending(number: &str, message: &str) -> usize {
    if message.starts_with("invalid digit") {
        let digit = message.chars().find(char::is_ascii_digit);
        return number.char_indices().skip(2).find(|&(_, c)| Some(c) == digit).map_or(0, |(at, _)| at);
    }
    if let Some(at) = number.find("__") {
        return at;
    }
    if number.ends_with('_') {
        return number.len() - 1;
    }
    let prefixed = number.len() >= 2
        && number.starts_with('0')
        && matches!(number.as_bytes()[1], b'x' | b'X' | b'o' | b'O' | b'b' | b'B');
    let body = if prefixed { 2 } else { 0 };
    let rest = number.get(body..).unwrap_or_default();
    let fits = |c: char| match number.as_bytes().get(1) {
        Some(b'x' | b'X') if prefixed => c.is_ascii_hexdigit(),
        _ => c.is_ascii_digit() || c == '.',
    };
    let good = rest.find(|c: char| !fits(c) && c != '_').unwrap_or(rest.len());
    let exponent = rest[good..].strip_prefix(['e', 'E']).filter(|_| !prefixed);
    let digits = exponent.map_or(0, |rest| rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()));
    let good = if digits > 0 { good + 1 + digits } else { good };
    (body + good).saturating_sub(1)
}
