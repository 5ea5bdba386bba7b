//! Source text: where a piece of program came from, and spans into it.

use std::sync::Arc;

/// A half-open range of byte offsets into one source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub lo: u32,
    /// Offset after the last byte.
    pub hi: u32,
}

impl Span {
    /// The span from `lo` up to, not including, `hi`.
    pub const fn new(lo: u32, hi: u32) -> Span {
        Span { lo, hi }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }
}

/// One source text with its name and a table of line starts. Cheap to clone.
#[derive(Debug, Clone)]
pub struct SourceFile(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    text: String,
    /// Byte offset of the start of every line; the first is 0.
    lines: Vec<u32>,
}

impl SourceFile {
    /// Take in a text under the name that reports and tracebacks show (a path, or `<string>`).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> SourceFile {
        let text = text.into();
        let mut lines = vec![0];
        let bytes = text.as_bytes();
        for (i, &b) in bytes.iter().enumerate() {
            // `\r\n` ends a line at the `\n`; a lone `\r` ends one as well
            if b == b'\n' || b == b'\r' && bytes.get(i + 1) != Some(&b'\n') {
                lines.push(i as u32 + 1);
            }
        }
        SourceFile(Arc::new(Inner { name: name.into(), text, lines }))
    }

    /// The name given at creation.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The 1-based line that holds the byte at `offset`.
    pub fn line(&self, offset: u32) -> u32 {
        self.0.lines.partition_point(|&start| start <= offset) as u32
    }

    /// The 1-based line and 1-based column, counted in characters, of the byte at `offset`.
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let line = self.line(offset);
        let start = self.0.lines[line as usize - 1] as usize;
        let end = (offset as usize).clamp(start, self.0.text.len());
        let column = self.0.text.get(start..end).map_or(end - start, |t| t.chars().count());
        (line, column as u32 + 1)
    }

    /// The text of a 1-based line without its line end; empty when there is no such line.
    pub fn line_text(&self, line: u32) -> &str {
        let Some(&start) = (line as usize).checked_sub(1).and_then(|i| self.0.lines.get(i)) else {
            return "";
        };
        let end = self.0.lines.get(line as usize).map_or(self.0.text.len(), |&e| e as usize);
        self.0.text[start as usize..end].trim_end_matches(['\n', '\r'])
    }

    /// The text under a span.
    pub fn slice(&self, span: Span) -> &str {
        &self.0.text[span.lo as usize..span.hi as usize]
    }
}
