//! Layout: logical lines, indentation, brackets and f-strings over the raw tokens.
//!
//! The layout never fails. It records what is wrong and goes on with its best guess, so that the grammar
//! sees a stream it can mostly read and one mistake stays one mistake.

use logos::{Lexer, Logos};

use super::doubt::Doubt;
use super::fstring::{FString, Mode};
use super::token::{LexFault, Spanned, Tok, bad_name_character};
use crate::source::Span;

/// How many brackets may be open at once, fields of f-strings included.
const BRACKET_LIMIT: usize = 200;
/// How many blocks may be open at once.
const BLOCK_LIMIT: usize = 100;
/// More errors than this are not worth reading.
const ERROR_LIMIT: usize = 50;

/// A mistake below the level of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LayoutError {
    pub fault: Fault,
    pub span: Span,
    /// What the mistake refers to: the opening bracket, the header of a missing block, the word that
    /// proves a bracket open.
    pub other: Option<Span>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    BadCharacter,
    BadNumber,
    LeadingZeros,
    OpenString,
    OpenTripleString,
    /// A backslash before something else than the line's end.
    BackslashInLine,
    /// A backslash on the last line.
    BackslashAtEnd,
    UnclosedBracket,
    UnmatchedCloser,
    WrongCloser,
    TooManyBrackets,
    UnexpectedIndent,
    MissingBlock,
    BadDedent,
    MixedTabs,
    TooManyBlocks,
    /// `}` alone in the text of an f-string.
    SingleBrace,
    /// An f-string ends inside a replacement field.
    UnclosedField,
}

/// The indentation of one open block.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    /// With tabs to the next multiple of eight.
    column: u32,
    /// With tabs as one.
    narrow: u32,
    /// Nobody opened a block here; its lines count as part of the block around them.
    ghost: bool,
}

/// The stream of tokens with `Newline`, `Indent` and `Dedent`.
pub(super) struct Layout<'s> {
    pub(super) lexer: Lexer<'s, Tok>,
    /// What went wrong, in the order it was seen.
    pub errors: Vec<LayoutError>,
    pub doubts: Vec<Doubt>,
    pub(super) brackets: Vec<(Tok, u32)>,
    levels: Vec<Level>,
    pub(super) modes: Vec<Mode>,
    /// `Dedent` tokens still to give.
    dedents: u32,
    /// Other tokens still to give, last first.
    queue: Vec<Spanned>,
    /// At the start of a physical line outside brackets.
    line_start: bool,
    /// At the start of a physical line inside brackets, which starts here.
    inner_line: Option<u32>,
    /// The next token is the first of its logical line.
    fresh: bool,
    /// The last token given was a `Newline`, or there was none.
    after_newline: bool,
    /// The logical line began with a word that opens a block: the span of the word.
    header: Option<Span>,
    /// The logical line ends, so far, in a colon.
    colon: bool,
    /// A colon stands in it, outside brackets.
    has_colon: bool,
    finished: bool,
}

impl<'s> Layout<'s> {
    /// The layout of a module.
    pub fn new(source: &'s str) -> Layout<'s> {
        let mut lexer = Tok::lexer(source);
        if source.starts_with('\u{feff}') {
            lexer.bump(3);
        }
        Layout {
            lexer,
            errors: Vec::new(),
            doubts: Vec::new(),
            brackets: Vec::new(),
            levels: Vec::new(),
            modes: Vec::new(),
            dedents: 0,
            queue: Vec::new(),
            line_start: true,
            inner_line: None,
            fresh: true,
            after_newline: true,
            header: None,
            colon: false,
            has_colon: false,
            finished: false,
        }
    }

    /// The layout of an expression, which may be indented.
    pub fn of_expression(source: &'s str) -> Layout<'s> {
        let mut layout = Layout::new(source);
        let rest = layout.lexer.remainder();
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\x0c']).len();
        layout.lexer.bump(blank);
        layout.line_start = false;
        layout
    }

    /// The offset after what was read.
    pub fn place(&self) -> u32 {
        self.lexer.span().end as u32
    }

    /// The text of a token.
    pub fn text(&self, token: Spanned) -> &'s str {
        &self.lexer.source()[token.0 as usize..token.2 as usize]
    }

    pub(super) fn error(&mut self, fault: Fault, lo: u32, hi: u32) {
        self.error_with(fault, lo, hi, None);
    }

    pub(super) fn error_with(&mut self, fault: Fault, lo: u32, hi: u32, other: Option<Span>) {
        if self.errors.len() < ERROR_LIMIT {
            self.errors.push(LayoutError { fault, span: Span::new(lo, hi), other });
        }
    }

    /// Go on lexing at `offset`.
    fn rewind(&mut self, offset: u32) {
        let mut lexer = Tok::lexer(self.lexer.source());
        lexer.bump(offset as usize);
        self.lexer = lexer;
    }

    /// A limit was passed: take the rest of the text as read.
    fn give_up(&mut self) {
        self.lexer.bump(self.lexer.remainder().len());
        self.brackets.clear();
        self.modes.clear();
        self.header = None;
    }

    // ------------------------------------------------------------------ indentation

    /// Skip blank lines and indentation at the start of a line; the level it stands at and the offset it
    /// starts at, or `None` at the end of the text.
    fn skip_to_line(&mut self) -> Option<(Level, u32)> {
        loop {
            let lo = self.place();
            let rest = self.lexer.remainder().as_bytes();
            let mut level = Level::default();
            let mut continued = None;
            let mut i = 0;
            loop {
                match rest.get(i) {
                    Some(b' ') => {
                        level.column += 1;
                        level.narrow += 1;
                    }
                    Some(b'\t') => {
                        level.column = (level.column / 8 + 1) * 8;
                        level.narrow += 1;
                    }
                    Some(b'\x0c') => level = Level::default(),
                    Some(b'\\') if rest[i + 1..].starts_with(b"\n") => {
                        // the part before the first backslash decides, unless there is none
                        continued = continued.or((level.column > 0).then_some(level));
                        level = Level::default();
                        i += 1;
                    }
                    _ => break,
                }
                i += 1;
            }
            let after = &rest[i..];
            let comment = match after.first() {
                Some(b'#') => memchr::memchr2(b'\n', b'\r', after).unwrap_or(after.len()),
                _ => 0,
            };
            let line_end = match &after[comment..] {
                [b'\r', b'\n', ..] => 2,
                [b'\n' | b'\r', ..] => 1,
                [] => 0,
                _ => {
                    self.lexer.bump(i);
                    return Some((continued.unwrap_or(level), lo));
                }
            };
            self.lexer.bump(i + comment + line_end);
            if line_end == 0 {
                return None;
            }
        }
    }

    /// Compare the indentation of a line with that of the open blocks.
    fn start_line(&mut self) -> Option<Spanned> {
        self.line_start = false;
        let (level, lo) = self.skip_to_line()?;
        let at = self.place();
        let current = self.levels.last().copied().unwrap_or_default();
        if let (Some(header), true) = (self.header, self.colon && level.column <= current.column) {
            self.rewind(lo);
            self.line_start = true;
            return Some(self.empty_block(header, at, lo));
        }
        // `if x: y` has its body in the line
        let block = self.colon || self.header.is_some() && !self.has_colon;
        self.header = None;
        self.colon = false;
        if level.column > current.column {
            if level.narrow <= current.narrow {
                self.error(Fault::MixedTabs, lo, at);
            }
            if self.levels.len() >= BLOCK_LIMIT {
                self.error(Fault::TooManyBlocks, lo, at);
                self.give_up();
                return None;
            }
            self.levels.push(Level { ghost: !block, ..level });
            if block {
                return Some((lo, Tok::Indent, at));
            }
            self.error(Fault::UnexpectedIndent, lo, at);
            return None;
        }
        self.close_levels(level, lo, at);
        None
    }

    /// Close the blocks that a line at `level` is not part of.
    fn close_levels(&mut self, level: Level, lo: u32, at: u32) {
        let mut closed = None;
        while let Some(&last) = self.levels.last().filter(|last| last.column > level.column) {
            closed = Some(last);
            self.levels.pop();
            self.dedents += u32::from(!last.ghost);
        }
        let current = self.levels.last().copied().unwrap_or_default();
        match closed {
            Some(inner) if current.column != level.column => {
                // between two levels: the line counts as one of the inner block
                self.error(Fault::BadDedent, lo, at);
                self.levels.push(Level { ghost: inner.ghost, ..level });
                self.dedents -= u32::from(!inner.ghost);
            }
            _ if current.narrow != level.narrow => self.error(Fault::MixedTabs, lo, at),
            _ => {}
        }
    }

    /// A header has no body: report it at `at` and give the grammar an empty one.
    fn empty_block(&mut self, header: Span, at: u32, lo: u32) -> Spanned {
        let end = self.line_end(at);
        self.error_with(Fault::MissingBlock, at, end, Some(header));
        self.header = None;
        self.colon = false;
        self.queue.extend([(lo, Tok::Dedent, lo), (lo, Tok::Newline, lo), (lo, Tok::Pass, lo)]);
        (lo, Tok::Indent, lo)
    }

    /// The end of the word at `at`, so that a label has something to stand under.
    fn line_end(&self, at: u32) -> u32 {
        let rest = &self.lexer.source()[at as usize..];
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        at + word as u32
    }

    // ------------------------------------------------------------------ brackets

    /// Note an opening bracket; false when there are too many.
    pub(super) fn open_bracket(&mut self, token: Tok, lo: u32) -> bool {
        if self.brackets.len() >= BRACKET_LIMIT {
            self.error(Fault::TooManyBrackets, lo, lo + 1);
            self.give_up();
            return false;
        }
        self.brackets.push((token, lo));
        true
    }

    /// The closing token to pass on, or `None` for one that closes nothing.
    fn close_bracket(&mut self, token: Tok, lo: u32) -> Option<Tok> {
        let Some(&(open, at)) = self.brackets.last() else {
            self.error(Fault::UnmatchedCloser, lo, lo + 1);
            return None;
        };
        let in_field = self.field_string().is_some();
        if closer(open) != token {
            let opener = Some(Span::new(at, at + 1));
            if in_field {
                // only its brace ends a field
                self.error_with(Fault::UnmatchedCloser, lo, lo + 1, opener);
                return None;
            }
            self.error_with(Fault::WrongCloser, lo, lo + 1, opener);
            return Some(self.close_around(token, lo));
        }
        if in_field {
            self.modes.pop();
        }
        self.brackets.pop();
        Some(token)
    }

    /// A closer does not fit the innermost bracket. When it fits one around it, that one is closed with all
    /// that is open inside; else it counts as the right one.
    fn close_around(&mut self, token: Tok, lo: u32) -> Tok {
        let field = match self.modes.last() {
            Some(&Mode::Field(depth)) => depth - 1,
            _ => 0,
        };
        let fits = self.brackets[field..].iter().rposition(|bracket| closer(bracket.0) == token);
        let keep = fits.map_or(self.brackets.len() - 1, |i| field + i);
        let mut closers = self.brackets.drain(keep..).rev().map(|bracket| closer(bracket.0));
        let first = closers.next().unwrap_or(token);
        let rest: Vec<Spanned> = closers.map(|closer| (lo, closer, lo + 1)).collect();
        self.queue.extend(rest.into_iter().rev());
        if matches!(self.modes.last(), Some(&Mode::Field(depth)) if depth > keep) {
            self.modes.pop();
        }
        first
    }

    /// A line inside brackets begins with a word that cannot stand in any: the bracket was left open.
    fn abandon_brackets(&mut self, line: u32, word: Span) -> Spanned {
        self.unclosed_bracket(Some(word));
        self.brackets.clear();
        self.modes.clear();
        self.rewind(line);
        self.end_logical_line();
        (line - 1, Tok::Newline, line)
    }

    /// Report the innermost open bracket, unless an unterminated string has swallowed its end.
    fn unclosed_bracket(&mut self, proof: Option<Span>) {
        if let Some(&(_, at)) = self.brackets.last() {
            let swallows = |error: &LayoutError| {
                matches!(error.fault, Fault::OpenString | Fault::OpenTripleString) && error.span.lo > at
            };
            if !self.errors.iter().any(swallows) {
                self.error_with(Fault::UnclosedBracket, at, at + 1, proof);
            }
        }
    }

    fn end_logical_line(&mut self) {
        self.line_start = true;
        self.after_newline = true;
        self.fresh = true;
        self.inner_line = None;
    }

    // ------------------------------------------------------------------ raw tokens

    /// Make what can be made of a text that is no token.
    fn bad_token(&mut self, fault: LexFault, lo: u32, hi: u32) -> Option<Tok> {
        match fault {
            LexFault::OpenString => {
                self.open_string(lo, hi);
                Some(Tok::Str)
            }
            LexFault::OpenTripleString => {
                self.error(Fault::OpenTripleString, lo, hi);
                Some(Tok::Str)
            }
            LexFault::BadCharacter => self.bad_character(lo, hi),
        }
    }

    /// A line ends in a string: what it swallowed may have closed brackets.
    fn open_string(&mut self, lo: u32, hi: u32) {
        let around = self.modes.iter().rev().find_map(|mode| match mode {
            Mode::Text(string) | Mode::Spec(string) => Some(*string),
            Mode::Field(_) => None,
        });
        if let Some(string) = around {
            // in quotes like those around it, it is what was to end the f-string
            let opening = &self.lexer.source().as_bytes()[lo as usize..hi as usize];
            let quote = opening.iter().copied().find(|byte| matches!(byte, b'"' | b'\'')).unwrap_or(0);
            let fault = if quote == string.quote && !string.triple {
                Fault::UnclosedField
            } else {
                Fault::OpenString
            };
            self.error(fault, lo, if fault == Fault::OpenString && !string.triple { hi } else { lo + 1 });
            if !string.triple {
                // it took the quote that was to end the f-string around it
                let end = self.leave_fstring(string.start);
                self.queue.push(end);
            }
            return;
        }
        self.error(Fault::OpenString, lo, hi);
        // what the rest of the line would have closed
        let mut opened = 0;
        for &byte in &self.lexer.source().as_bytes()[lo as usize..hi as usize] {
            match (byte, self.brackets.last()) {
                (b'(' | b'[' | b'{', _) => opened += 1,
                (b')' | b']' | b'}', _) if opened > 0 => opened -= 1,
                (b')' | b']' | b'}', Some(&(open, _))) => {
                    self.brackets.pop();
                    self.queue.insert(0, (hi, closer(open), hi));
                }
                _ => {}
            }
        }
    }

    fn bad_character(&mut self, lo: u32, hi: u32) -> Option<Tok> {
        let text = &self.lexer.source()[lo as usize..hi as usize];
        if text.starts_with('\\') {
            let last = self.lexer.source().len() as u32 == lo + 1;
            self.error(if last { Fault::BackslashAtEnd } else { Fault::BackslashInLine }, lo, lo + 1);
            return None;
        }
        let valid = bad_name_character(text).unwrap_or(0);
        let at = lo + valid as u32;
        if valid > 0 {
            // the name ends before the character, which comes back by itself
            self.rewind(at);
            return Some(Tok::Name);
        }
        let character = text.chars().next()?;
        let after = lo + character.len_utf8() as u32;
        self.error(Fault::BadCharacter, lo, after);
        self.rewind(after);
        if let '“' | '”' | '‘' | '’' | '„' | '«' | '`' = character {
            // a string in quotes that are none: one mistake, not one for each word in it
            let line = self.lexer.remainder().split(['\n', '\r']).next().unwrap_or_default();
            if let Some((end, quote)) =
                line.char_indices().find(|&(_, c)| matches!(c, '”' | '’' | '“' | '‘' | '»' | '`'))
            {
                self.lexer.bump(end + quote.len_utf8());
            }
            return Some(Tok::Str);
        }
        None
    }

    /// A number must not run into a word, other than the keywords that may follow an expression.
    fn number_end(&mut self, token: Tok, lo: u32, hi: u32) {
        let rest = self.lexer.remainder();
        if !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii()) {
            return;
        }
        if ["and", "else", "for", "if", "in", "is", "not", "or"].iter().any(|word| rest.starts_with(word)) {
            let prefix = &self.lexer.source().as_bytes()[lo as usize..hi as usize];
            let kind = match prefix {
                _ if token == Tok::Imaginary => "imaginary",
                [b'0', b'x' | b'X', ..] => "hexadecimal",
                [b'0', b'o' | b'O', ..] => "octal",
                [b'0', b'b' | b'B', ..] => "binary",
                _ => "decimal",
            };
            self.doubts.push(Doubt::new(format!("invalid {kind} literal"), Span::new(hi - 1, hi - 1)));
            return;
        }
        let more = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        self.lexer.bump(more);
        if more > 0 {
            self.error(Fault::BadNumber, lo, hi + more as u32);
        }
    }

    /// The rest of what a token means for the layout. `None`: it is not passed on.
    fn laid_out(&mut self, token: Tok, lo: u32, hi: u32) -> Option<Spanned> {
        let mut out = (lo, token, hi);
        match token {
            Tok::Comment => return None,
            Tok::Continuation => {
                if self.lexer.remainder().is_empty() {
                    self.error(Fault::BackslashAtEnd, lo, lo + 1);
                }
                return None;
            }
            Tok::LineEnd if self.brackets.is_empty() => {
                self.end_logical_line();
                return Some((lo, Tok::Newline, hi));
            }
            Tok::LineEnd => {
                self.inner_line = Some(hi);
                return None;
            }
            Tok::LPar | Tok::LSquare | Tok::LBrace => {
                self.open_bracket(token, lo);
            }
            Tok::RPar | Tok::RSquare | Tok::RBrace => out.1 = self.close_bracket(token, lo)?,
            Tok::Colon | Tok::Walrus => {
                if let Some(string) = self.field_string() {
                    self.modes.push(Mode::Spec(string));
                    if token == Tok::Walrus {
                        // in `f"{x:=5}"` the `=` belongs to the spec
                        self.rewind(lo + 1);
                    }
                    return Some((lo, Tok::FColon, lo + 1));
                }
            }
            Tok::FStart => {
                let text = self.lexer.slice().as_bytes();
                let quote = text[text.len() - 1];
                let triple = text.len() >= 3 && text[text.len() - 3] == quote;
                let raw = text.iter().any(|byte| matches!(byte, b'r' | b'R'));
                self.modes.push(Mode::Text(FString { quote, triple, raw, start: lo }));
            }
            Tok::Int | Tok::Float | Tok::Imaginary => self.number_end(token, lo, hi),
            Tok::LeadingZeros => {
                self.error(Fault::LeadingZeros, lo, hi);
                out.1 = Tok::Int;
            }
            _ => {}
        }
        self.after_newline = false;
        if std::mem::take(&mut self.fresh) {
            self.has_colon = false;
            self.header = self.opens_block(out).then_some(Span::new(lo, hi));
        }
        self.colon = token == Tok::Colon && self.brackets.is_empty();
        self.has_colon |= self.colon;
        Some(out)
    }

    /// Is it, as the first word of a line, the start of a header?
    fn opens_block(&self, token: Spanned) -> bool {
        match token.1 {
            Tok::Name => matches!(self.text(token), "match" | "case"),
            other => other.opens_block(),
        }
    }

    /// The end of the text: close what is open, one token at a time.
    fn end(&mut self) -> Option<Spanned> {
        if self.finished {
            return None;
        }
        let end = self.lexer.source().len() as u32;
        self.unclosed_bracket(None);
        self.brackets.clear();
        self.modes.clear();
        if !self.after_newline {
            self.after_newline = true;
            return Some((end, Tok::Newline, end));
        }
        if let (Some(header), true) = (self.header, self.colon) {
            return Some(self.empty_block(header, end, end));
        }
        while let Some(level) = self.levels.pop() {
            if !level.ghost {
                return Some((end, Tok::Dedent, end));
            }
        }
        self.finished = true;
        None
    }
}

impl Iterator for Layout<'_> {
    type Item = Spanned;

    #[inline]
    fn next(&mut self) -> Option<Spanned> {
        loop {
            if let Some(token) = self.queue.pop() {
                return Some(token);
            }
            if self.line_start
                && let Some(token) = self.start_line()
            {
                return Some(token);
            }
            if self.dedents > 0 {
                self.dedents -= 1;
                let place = self.place();
                return Some((place, Tok::Dedent, place));
            }
            match self.modes.last() {
                Some(&Mode::Text(string)) => return Some(self.fstring_token(string, false)),
                Some(&Mode::Spec(string)) => return Some(self.fstring_token(string, true)),
                Some(Mode::Field(_)) | None => {}
            }
            let Some(read) = self.lexer.next() else {
                return self.end();
            };
            let (lo, hi) = (self.lexer.span().start as u32, self.lexer.span().end as u32);
            let token = match read {
                Ok(token) => token,
                Err(fault) => match self.bad_token(fault, lo, hi) {
                    Some(token) => token,
                    None => continue,
                },
            };
            if let Some(line) = self.inner_line {
                if never_in_brackets(token) {
                    return Some(self.abandon_brackets(line, Span::new(lo, hi)));
                }
                if !matches!(token, Tok::Comment | Tok::LineEnd) {
                    self.inner_line = None;
                }
            }
            // an error may have moved the end
            let hi = self.lexer.span().end as u32;
            if let Some(token) = self.laid_out(token, lo, hi) {
                return Some(token);
            }
        }
    }
}

/// The bracket that closes `open`.
fn closer(open: Tok) -> Tok {
    match open {
        Tok::LPar => Tok::RPar,
        Tok::LSquare => Tok::RSquare,
        _ => Tok::RBrace,
    }
}

/// Words that never stand inside brackets: at the start of a line they prove that one was left open.
fn never_in_brackets(token: Tok) -> bool {
    use Tok::*;
    matches!(
        token,
        Def | Class
            | Return
            | Raise
            | While
            | With
            | Try
            | Except
            | Finally
            | Pass
            | Break
            | Continue
            | Del
            | Global
            | Nonlocal
            | Assert
            | Import
            | Elif
    )
}
