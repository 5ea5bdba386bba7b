//! Diagnostics: what they hold, their codes, and the words for mistakes below the grammar.

use super::layout::{Fault, LayoutError};
use super::literal::{BadEscape, EscapeFault};
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
    /// The whole construct, where the fields of `SyntaxError` tell of more than the exact place.
    pub construct: Option<Span>,
    /// What to say at the place; may be empty.
    pub label: String,
    /// Further places that help, with their labels.
    pub extra: Vec<(Span, String)>,
    /// What to write instead, when it is known.
    pub help: Option<String>,
    /// A text has to parse before anybody looks for this.
    pub late: bool,
}

impl Diagnostic {
    /// A `SyntaxError` at `span`.
    pub(super) fn new(
        code: &'static str,
        message: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            code,
            class: "SyntaxError",
            message: message.into(),
            span,
            construct: None,
            label: label.into(),
            extra: Vec::new(),
            help: None,
            late: false,
        }
    }

    /// Found in what has been parsed.
    pub(super) fn late(mut self) -> Diagnostic {
        self.late = true;
        self
    }

    pub(super) fn class(mut self, class: &'static str) -> Diagnostic {
        self.class = class;
        self
    }

    /// The fields of `SyntaxError` tell of all of this.
    pub(super) fn of(mut self, construct: Span) -> Diagnostic {
        self.construct = Some(construct);
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    pub(super) fn also(mut self, span: Span, label: impl Into<String>) -> Diagnostic {
        self.extra.push((span, label.into()));
        self
    }
}

/// The stable codes, by subject. A code is never given a new meaning.
pub(super) mod code {
    /// A token that cannot stand where it stands.
    pub const UNEXPECTED: &str = "AW0001";
    pub const CHARACTER: &str = "AW0002";
    pub const OPEN_STRING: &str = "AW0003";
    pub const NUMBER: &str = "AW0004";
    /// A bracket that is not closed, or closes nothing.
    pub const BRACKET: &str = "AW0005";
    pub const INDENTATION: &str = "AW0006";
    pub const TABS: &str = "AW0007";
    pub const FSTRING: &str = "AW0008";
    pub const ESCAPE: &str = "AW0009";
    pub const MISSING_COLON: &str = "AW0010";
    pub const MISSING_COMMA: &str = "AW0011";
    /// `=` where a comparison was meant.
    pub const EQUALS: &str = "AW0012";
    /// A statement of Python 2.
    pub const PRINT: &str = "AW0013";
    /// A word or an operator of another language.
    pub const FOREIGN: &str = "AW0014";
    pub const EXCEPT_COMMA: &str = "AW0015";
    pub const KEYWORD_NAME: &str = "AW0016";
    /// Something that cannot be assigned to or deleted.
    pub const TARGET: &str = "AW0017";
    pub const PARAMETERS: &str = "AW0018";
    pub const ARGUMENTS: &str = "AW0019";
    /// `await` and its relatives outside an asynchronous function.
    pub const AWAIT: &str = "AW0020";
    pub const YIELD: &str = "AW0021";
    pub const RETURN: &str = "AW0022";
    pub const LOOP: &str = "AW0023";
    /// `global` and `nonlocal`.
    pub const SCOPE: &str = "AW0024";
    /// A starred expression outside a list.
    pub const STAR: &str = "AW0025";
    pub const PATTERN: &str = "AW0026";
    /// An assignment expression that cannot stand where it stands.
    pub const WALRUS: &str = "AW0027";
    pub const TRY: &str = "AW0028";
    pub const IMPORT: &str = "AW0029";
    pub const TYPE_PARAMETERS: &str = "AW0030";
    /// Too deep, or too much.
    pub const LIMIT: &str = "AW0031";
    /// Text and bytes side by side.
    pub const LITERAL: &str = "AW0032";
    pub const COMPREHENSION: &str = "AW0033";
}

/// The 1-based line of an offset.
pub(super) fn line(source: &str, offset: u32) -> usize {
    let before = &source.as_bytes()[..offset as usize];
    let ends = before
        .iter()
        .enumerate()
        .filter(|&(i, &byte)| byte == b'\n' || byte == b'\r' && source.as_bytes().get(i + 1) != Some(&b'\n'));
    ends.count() + 1
}

/// Put a mistake of the layout into words.
pub(super) fn layout_error(source: &str, error: &LayoutError) -> Diagnostic {
    let span = error.span;
    let text = |span: Span| &source[span.lo as usize..span.hi as usize];
    let here = text(span);
    let new = |code, message: &str, label: &str| Diagnostic::new(code, message, span, label);
    match error.fault {
        Fault::BadCharacter => bad_character(here, span),
        Fault::BadNumber => bad_number(here, span),
        Fault::LeadingZeros => new(
            code::NUMBER,
            "leading zeros in decimal integer literals are not permitted; \
             use an 0o prefix for octal integers",
            "not a number",
        )
        .help({
            let digits = here.trim_start_matches(['0', '_']);
            format!("write `{digits}`, or `0o{digits}` for octal")
        }),
        Fault::OpenString => {
            let opening = here.trim_start_matches(|c: char| c.is_alphabetic());
            let quote = if opening.starts_with('\'') { '\'' } else { '"' };
            let kind = if here.starts_with(['f', 'F']) { "f-string" } else { "string" };
            let escaped = match kind {
                "string" if here.contains(&format!("\\{quote}")) => "; perhaps you escaped the end quote?",
                _ => "",
            };
            let message =
                format!("unterminated {kind} literal (detected at line {}){escaped}", line(source, span.lo));
            new(code::OPEN_STRING, &message, "the line ends before the closing quote")
                .help(format!("close it with `{quote}`, or use triple quotes for a text of several lines"))
        }
        Fault::OpenTripleString => {
            let prefix = here.find(['"', '\'']).unwrap_or(0) as u32;
            let kind = if here.starts_with(['f', 'F']) { "f-string" } else { "string" };
            let message = format!(
                "unterminated triple-quoted {kind} literal (detected at line {})",
                line(source, source.trim_end().len() as u32)
            );
            let opening = Span::new(span.lo, span.lo + prefix + 3);
            Diagnostic::new(code::OPEN_STRING, message, opening, "opened here, never closed")
        }
        Fault::BackslashInLine => new(
            code::CHARACTER,
            "unexpected character after line continuation character",
            "a backslash joins two lines; nothing may follow it",
        ),
        Fault::BackslashAtEnd => new(
            code::CHARACTER,
            "unexpected EOF while parsing",
            "the line is continued, but there is no next one",
        ),
        Fault::UnclosedBracket => {
            let found = new(code::BRACKET, &format!("'{here}' was never closed"), "opened here");
            match error.other {
                Some(word) => {
                    let label = format!("`{}` cannot stand inside brackets", text(word));
                    found.also(word, label)
                }
                None => found,
            }
        }
        Fault::UnmatchedCloser => {
            let message = match error.other {
                Some(_) => format!("f-string: unmatched '{here}'"),
                None => format!("unmatched '{here}'"),
            };
            new(code::BRACKET, &message, "there is nothing to close")
        }
        Fault::WrongCloser => wrong_closer(source, error),
        Fault::TooManyBrackets => {
            new(code::LIMIT, "too many nested parentheses", "at most 200 brackets may be open at once")
        }
        Fault::UnexpectedIndent => {
            new(code::INDENTATION, "unexpected indent", "deeper than the block this line is in")
                .class("IndentationError")
        }
        Fault::MissingBlock => missing_block(source, error),
        Fault::BadDedent => new(
            code::INDENTATION,
            "unindent does not match any outer indentation level",
            "this indentation belongs to no open block",
        )
        .class("IndentationError"),
        Fault::MixedTabs => new(
            code::TABS,
            "inconsistent use of tabs and spaces in indentation",
            "cannot be compared with the lines above",
        )
        .class("TabError")
        .help("indent with spaces only"),
        Fault::TooManyBlocks => {
            new(code::LIMIT, "too many levels of indentation", "at most 100 blocks may be open at once")
                .class("IndentationError")
        }
        Fault::SingleBrace => new(code::FSTRING, "f-string: single '}' is not allowed", "closes nothing")
            .help("write `}}` for a literal brace"),
        Fault::UnclosedField => {
            let message = match error.other {
                Some(_) => "f-string: expecting '}', or format specs",
                None => "f-string: expecting '}'",
            };
            let found = new(code::FSTRING, message, "the string ends inside a replacement field");
            match error.other {
                Some(field) => found.also(field, "opened here"),
                None => found,
            }
        }
    }
}

fn bad_character(here: &str, span: Span) -> Diagnostic {
    let character = here.chars().next().unwrap_or('\0');
    let number = character as u32;
    let new = |message: String, label: &str| Diagnostic::new(code::CHARACTER, message, span, label);
    match character {
        '?' => new("invalid syntax".into(), "`?` is not an operator")
            .help("a conditional expression is written `a if condition else b`"),
        '$' => new("invalid syntax".into(), "`$` is not part of any token"),
        '`' => new("invalid syntax".into(), "a backtick is not part of any token")
            .help("quote text with `\"` or `'`; `repr(x)` gives the text of a value"),
        '\0' => new("source code cannot contain null bytes".into(), "a null byte"),
        '“' | '”' | '‘' | '’' | '„' | '«' | '»' => {
            new(format!("invalid character '{character}' (U+{number:04X})"), "a typographic quote")
                .help("quote text with `\"` or `'`")
        }
        c if c.is_control()
            || c.is_whitespace()
            || ('\u{200b}'..='\u{200f}').contains(&c)
            || c == '\u{feff}' =>
        {
            new(format!("invalid non-printable character U+{number:04X}"), "not visible, and not a space")
                .help("delete it, or replace it by a space")
        }
        _ => new(format!("invalid character '{character}' (U+{number:04X})"), "not part of any token"),
    }
}

fn bad_number(here: &str, span: Span) -> Diagnostic {
    let new = |message: &str, label: &str| Diagnostic::new(code::NUMBER, message, span, label);
    let digits = here.get(2..).unwrap_or_default();
    let (kind, radix) = match here.as_bytes() {
        [b'0', b'x' | b'X', ..] => ("hexadecimal", 16),
        [b'0', b'o' | b'O', ..] => ("octal", 8),
        [b'0', b'b' | b'B', ..] => ("binary", 2),
        _ if here.contains("__") || here.ends_with('_') => {
            return new("invalid decimal literal", "an underscore must stand between two digits");
        }
        _ => {
            let error = new("invalid decimal literal", "a number runs into a word");
            let word = here.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
            return match here.as_bytes().get(word) {
                Some(b'.') => error.help("put the number in parentheses to use an attribute of it"),
                _ => error.help("a name cannot begin with a digit"),
            };
        }
    };
    let message = match digits.chars().find(|c| c.is_ascii_digit() && c.to_digit(radix).is_none()) {
        Some(digit) => format!("invalid digit '{digit}' in {kind} literal"),
        None => format!("invalid {kind} literal"),
    };
    new(&message, "not a number")
}

fn wrong_closer(source: &str, error: &LayoutError) -> Diagnostic {
    let closer = &source[error.span.lo as usize..error.span.hi as usize];
    let opener = error.other.unwrap_or(error.span);
    let open = &source[opener.lo as usize..opener.hi as usize];
    let (first, second) = (line(source, opener.lo), line(source, error.span.lo));
    let place = if first == second { String::new() } else { format!(" on line {first}") };
    Diagnostic::new(
        code::BRACKET,
        format!("closing parenthesis '{closer}' does not match opening parenthesis '{open}'{place}"),
        error.span,
        "wrong closing bracket",
    )
    .also(opener, "opened here")
}

fn missing_block(source: &str, error: &LayoutError) -> Diagnostic {
    let header = error.other.unwrap_or(error.span);
    let word = &source[header.lo as usize..header.hi as usize];
    let next = source[header.hi as usize..].trim_start();
    let what = match word {
        "def" => "function definition".to_owned(),
        "class" => "class definition".to_owned(),
        "async" if next.starts_with("def") => "function definition".to_owned(),
        "async" if next.starts_with("for") => "'for' statement".to_owned(),
        "async" => "'with' statement".to_owned(),
        "except" if next.starts_with('*') => "'except*' statement".to_owned(),
        _ => format!("'{word}' statement"),
    };
    Diagnostic::new(
        code::INDENTATION,
        format!("expected an indented block after {what} on line {}", line(source, header.lo)),
        error.span,
        "an indented line belongs here",
    )
    .class("IndentationError")
    .also(header, "this header needs a body")
    .help("indent the body, or write `pass` for an empty one")
}

/// Put a bad escape of a literal, whose body starts at `base`, into words.
pub(super) fn bad_escape(source: &str, bad: &BadEscape, base: u32, is_bytes: bool) -> Diagnostic {
    let span = Span::new(base + bad.lo, base + bad.hi);
    if is_bytes {
        let message = format!("(value error) invalid \\x escape at position {}", bad.lo);
        return Diagnostic::new(code::ESCAPE, message, span, "`\\x` takes 2 hexadecimal digits")
            .help("write `\\\\` for a backslash, or put `r` before the opening quote");
    }
    let new = |what: &str, label: &str| {
        // positions count what is beyond ASCII as the escapes of ten characters that it is read as
        let width = |upto: u32| -> usize {
            let text = source.get(base as usize..upto as usize).unwrap_or_default();
            text.chars().map(|c| if c.is_ascii() { 1 } else { 10 }).sum()
        };
        let (first, last) = (width(span.lo), width(span.hi).saturating_sub(1));
        let message = format!(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {first}-{last}: {what}"
        );
        Diagnostic::new(code::ESCAPE, message, span, label)
    };
    match bad.fault {
        EscapeFault::Truncated(letter, digits) => new(
            &format!("truncated \\{letter}{} escape", "X".repeat(digits)),
            &format!("`\\{letter}` takes {digits} hexadecimal digits"),
        )
        .help("write `\\\\` for a backslash, or put `r` before the opening quote"),
        EscapeFault::TooLarge => new("illegal Unicode character", "the last one is U+10FFFF"),
        EscapeFault::MalformedName => new("malformed \\N character escape", "a name in braces belongs here")
            .help("write `\\N{EM DASH}`"),
        EscapeFault::UnknownName => new("unknown Unicode character name", "no character has this name"),
    }
}
