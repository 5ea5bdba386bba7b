//! An exception as a host sees it: a copy of everything that a report shows, free of the heap.

use crate::source::{SourceFile, Span};

/// An exception and what it is chained to.
#[derive(Debug, Clone)]
pub struct Exception {
    /// Causes first; the exception itself is the last. Never empty.
    pub chain: Vec<Raised>,
}

/// One exception of a chain.
#[derive(Debug, Clone, Default)]
pub struct Raised {
    /// How this one follows the one before it in the chain.
    pub link: Link,
    /// The class, with its module unless that is `builtins` or `__main__`.
    pub type_name: String,
    /// `str(e)`; may be empty, may have many lines.
    pub message: String,
    /// What may have been meant: the name that is like the one that was not found.
    pub suggestion: Option<String>,
    /// What `add_note` added.
    pub notes: Vec<String>,
    /// Where it passed, outermost call first.
    pub frames: Vec<Frame>,
    /// For a `SyntaxError`: the place it speaks of.
    pub place: Option<Place>,
    /// For an exception group: the members that are shown.
    pub members: Vec<Exception>,
    /// Members beyond those.
    pub omitted: usize,
}

/// How an exception follows another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Link {
    /// It is the first.
    #[default]
    First,
    /// It was raised `from` the other.
    Cause,
    /// It was raised while the other was handled.
    Context,
}

/// One line of a traceback.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The function's name; `<module>` for a module's own code.
    pub function: String,
    /// The text it is in.
    pub source: SourceFile,
    /// The expression or statement that was at work.
    pub span: Span,
    /// The task whose outermost body this is; `None` for a frame in the midst of one, or outside of tasks.
    pub task: Option<TaskOrigin>,
}

/// A task as tracebacks name it.
#[derive(Debug, Clone)]
pub struct TaskOrigin {
    /// Its name.
    pub name: String,
    /// Where it was made, as `file:line in function`, if the program made it.
    pub made: Option<String>,
}

/// Where in a text a `SyntaxError` is.
#[derive(Debug, Clone)]
pub struct Place {
    /// Name of the text.
    pub file: String,
    /// 1-based.
    pub line: u32,
    /// The line's text.
    pub text: String,
    /// Where the mistake begins and ends in the line, in characters from 1; 0 when unknown.
    pub columns: (u32, u32),
}

impl Frame {
    /// Name of the file.
    pub fn file(&self) -> &str {
        self.source.name()
    }

    /// 1-based line.
    pub fn line(&self) -> u32 {
        self.source.line(self.span.lo)
    }

    /// 1-based column, in characters.
    pub fn column(&self) -> u32 {
        self.source.line_column(self.span.lo).1
    }
}

impl Exception {
    /// The exception itself, without what led to it.
    pub fn last(&self) -> &Raised {
        self.chain.last().expect("a chain is made with its last link")
    }

    /// `Type: message`, the first line of it, with the suggestion.
    pub fn summary(&self) -> String {
        let last = self.last();
        let text = last.title();
        text.lines().next().unwrap_or(&last.type_name).to_string()
    }
}

impl Raised {
    /// The innermost frame of a text that is not the standard library's: where a reader looks first.
    pub fn origin(&self) -> Option<&Frame> {
        let own = self.frames.iter().rev().find(|frame| !frame.file().starts_with("<std>/"));
        own.or(self.frames.last())
    }

    /// `Type: message`, with the suggestion; without a colon when there is no message.
    pub fn title(&self) -> String {
        let mut text = self.type_name.clone();
        if !self.message.is_empty() {
            text.push_str(": ");
            text.push_str(&self.message);
        }
        if let Some(suggestion) = &self.suggestion {
            if !text.ends_with(['.', '?', '!']) {
                text.push('.');
            }
            text.push(' ');
            text.push_str(suggestion);
        }
        text
    }
}
