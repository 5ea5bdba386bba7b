//! Exceptions and mistakes as plain text, in the form every reader of Python knows.

use super::error::Mistake;
use super::exception::{Exception, Frame, Link, Place, Raised, TaskOrigin};
use crate::source::SourceFile;
use std::fmt::Write;

/// Equal neighbours beyond this many are counted rather than shown.
const REPEATS: usize = 3;

const CAUSE: &str = "The above exception was the direct cause of the following exception:";
const CONTEXT: &str = "During handling of the above exception, another exception occurred:";

/// The whole report of an exception: causes first, groups as a tree. Ends with a newline.
pub fn text(exception: &Exception) -> String {
    let mut writer = Writer { out: String::new(), depth: 0, need_close: false };
    writer.exception(exception);
    writer.out
}

/// The one-line form of a mistake, with its help below: `file:line:col: error[AW0012]: message`.
pub fn mistake(mistake: &Mistake) -> String {
    let Mistake { source, diagnostic } = mistake;
    let (line, column) = source.line_column(diagnostic.span.lo);
    let name = source.name();
    let mut text =
        format!("{name}:{line}:{column}: error[{}]: {}\n", diagnostic.code, one_line(&diagnostic.message));
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(text, "  help: {}", one_line(help));
    }
    text
}

/// A text that stays on its line whatever it holds.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}

struct Writer {
    out: String,
    /// How deep in exception groups we are: each level is two columns.
    depth: usize,
    /// Whether the innermost group still owes its closing line.
    need_close: bool,
}

impl Writer {
    fn indent(&self) -> String {
        " ".repeat(2 * self.depth)
    }

    /// Lines behind the margin of the group we are in.
    fn emit(&mut self, text: &str) {
        self.emit_with(text, "| ");
    }

    fn emit_with(&mut self, text: &str, margin: &str) {
        let indent = self.indent();
        for line in text.split('\n') {
            if self.depth > 0 {
                self.out.push_str(&indent);
                self.out.push_str(margin);
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    fn exception(&mut self, exception: &Exception) {
        for raised in &exception.chain {
            match raised.link {
                Link::First => {}
                Link::Cause => self.emit(&format!("\n{CAUSE}\n")),
                Link::Context => self.emit(&format!("\n{CONTEXT}\n")),
            }
            if raised.members.is_empty() { self.plain(raised) } else { self.group(raised) }
        }
    }

    fn plain(&mut self, raised: &Raised) {
        if !raised.frames.is_empty() {
            self.emit("Traceback (most recent call last):");
            self.emit(&stack(&raised.frames));
        }
        self.title(raised);
    }

    fn title(&mut self, raised: &Raised) {
        if let Some(place) = &raised.place {
            self.emit(&place_text(place));
        }
        self.emit(&raised.title());
        for note in &raised.notes {
            self.emit(note);
        }
    }

    fn group(&mut self, raised: &Raised) {
        let top = self.depth == 0;
        if top {
            self.depth = 1;
        }
        if !raised.frames.is_empty() {
            let margin = if top { "+ " } else { "| " };
            self.emit_with("Exception Group Traceback (most recent call last):", margin);
            self.emit(&stack(&raised.frames));
        }
        self.title(raised);
        let shown = raised.members.len() + usize::from(raised.omitted > 0);
        self.need_close = false;
        for index in 0..shown {
            let last = index + 1 == shown;
            if last {
                self.need_close = true;
            }
            let number = if index < raised.members.len() { (index + 1).to_string() } else { "...".into() };
            let indent = self.indent();
            let lead = if index == 0 { "+-" } else { "  " };
            let _ = writeln!(self.out, "{indent}{lead}+---------------- {number} ----------------");
            self.depth += 1;
            match raised.members.get(index) {
                Some(member) => self.exception(member),
                None => {
                    let plural = if raised.omitted == 1 { "" } else { "s" };
                    self.emit(&format!("and {} more exception{plural}", raised.omitted));
                }
            }
            if last && self.need_close {
                let indent = self.indent();
                let _ = writeln!(self.out, "{indent}+------------------------------------");
                self.need_close = false;
            }
            self.depth -= 1;
        }
        if top {
            self.depth = 0;
        }
    }
}

/// The lines of a traceback, without a newline at the end.
fn stack(frames: &[Frame]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut index = 0;
    while index < frames.len() {
        let frame = &frames[index];
        let same = frames[index..].iter().take_while(|other| is_repeat(frame, other)).count();
        lines.extend(frames[index..index + same.min(REPEATS)].iter().map(frame_text));
        if same > REPEATS {
            let more = same - REPEATS;
            let plural = if more == 1 { "" } else { "s" };
            lines.push(format!("  [Previous line repeated {more} more time{plural}]"));
        }
        index += same;
    }
    lines.join("\n")
}

fn is_repeat(frame: &Frame, other: &Frame) -> bool {
    frame.span == other.span && frame.function == other.function && frame.file() == other.file()
}

/// The line that says where a traceback enters a task.
fn task_text(task: &TaskOrigin) -> String {
    match &task.made {
        Some(made) => format!("  in {}, made at {made}:\n", task.name),
        None => format!("  in {}:\n", task.name),
    }
}

fn frame_text(frame: &Frame) -> String {
    let line = frame.line();
    let mut text = frame.task.as_ref().map(task_text).unwrap_or_default();
    let _ = write!(text, "  File \"{}\", line {line}, in {}", frame.file(), frame.function);
    let source = frame.source.line_text(line);
    let shown = source.trim();
    if shown.is_empty() {
        return text;
    }
    let _ = write!(text, "\n    {shown}");
    let indent = source.chars().take_while(|c| c.is_whitespace()).count();
    let (start, end) = columns(&frame.source, line, frame);
    let (start, end) = (start.saturating_sub(indent), end.saturating_sub(indent));
    let width = shown.chars().count();
    let end = end.min(width);
    // marking all of a line says nothing that the line does not
    if start < end && !(start == 0 && end == width) {
        text.push_str("\n    ");
        text.extend(shown.chars().take(start).map(|c| if c == '\t' { '\t' } else { ' ' }));
        text.push_str(&"^".repeat(end - start));
    }
    text
}

/// The part of the frame's span on its first line, in characters from 0.
fn columns(source: &SourceFile, line: u32, frame: &Frame) -> (usize, usize) {
    let start = source.line_column(frame.span.lo).1 as usize - 1;
    let (last, column) = source.line_column(frame.span.hi);
    let end = if last == line { column as usize - 1 } else { source.line_text(line).chars().count() };
    (start, end)
}

fn place_text(place: &Place) -> String {
    let mut text = format!("  File \"{}\", line {}", place.file, place.line);
    let shown = place.text.trim();
    if shown.is_empty() {
        return text;
    }
    let _ = write!(text, "\n    {shown}");
    let indent = place.text.chars().take_while(|c| c.is_whitespace()).count();
    let (start, end) = place.columns;
    if start > 0 {
        let from = (start as usize - 1).saturating_sub(indent);
        let width = (end.max(start + 1) - start) as usize;
        let room = (shown.chars().count() + 1).saturating_sub(from).max(1);
        let _ = write!(text, "\n    {}{}", " ".repeat(from), "^".repeat(width.min(room)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn source() -> SourceFile {
        SourceFile::new("a.aw", "def f(n):\n    return g(n) + 1\n\nf(3)\n")
    }

    fn frame(function: &str, lo: u32, hi: u32) -> Frame {
        Frame { function: function.into(), source: source(), span: Span::new(lo, hi), task: None }
    }

    fn raised(type_name: &str, message: &str, frames: Vec<Frame>) -> Raised {
        Raised { type_name: type_name.into(), message: message.into(), frames, ..Raised::default() }
    }

    #[test]
    fn carets_stand_under_the_expression() {
        let frames = vec![frame("<module>", 31, 35), frame("f", 21, 25)];
        let exception = Exception { chain: vec![raised("NameError", "name 'g' is not defined", frames)] };
        assert_eq!(
            text(&exception),
            "Traceback (most recent call last):\n  File \"a.aw\", line 4, in <module>\n    f(3)\n  \
             File \"a.aw\", line 2, in f\n    return g(n) + 1\n           ^^^^\n\
             NameError: name 'g' is not defined\n"
        );
    }

    #[test]
    fn recursion_is_counted() {
        let frames = vec![frame("f", 21, 25); 10];
        let exception = Exception { chain: vec![raised("RecursionError", "", frames)] };
        let text = text(&exception);
        assert_eq!(text.matches("return g(n)").count(), 3);
        assert!(text.contains("  [Previous line repeated 7 more times]\nRecursionError\n"));
    }

    #[test]
    fn groups_are_a_tree() {
        let member = |name: &str| Exception { chain: vec![raised(name, "m", vec![])] };
        let inner = Exception {
            chain: vec![Raised {
                members: vec![member("KeyError")],
                ..raised("ExceptionGroup", "in", vec![])
            }],
        };
        let outer = Raised {
            members: vec![member("ValueError"), inner],
            ..raised("ExceptionGroup", "out", vec![frame("f", 21, 25)])
        };
        let expected = "  + Exception Group Traceback (most recent call last):
  |   File \"a.aw\", line 2, in f
  |     return g(n) + 1
  |            ^^^^
  | ExceptionGroup: out
  +-+---------------- 1 ----------------
    | ValueError: m
    +---------------- 2 ----------------
    | ExceptionGroup: in
    +-+---------------- 1 ----------------
      | KeyError: m
      +------------------------------------
";
        assert_eq!(text(&Exception { chain: vec![outer] }), expected);
    }
}
