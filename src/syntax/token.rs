//! Tokens: one payload-free enum for the lexer, the layout and the grammar.
//!
//! A token carries no text; whoever needs it reads the source under the token's span. What depends on the
//! lines around a token (indentation, f-string parts, soft keywords) is made in `layout` and `soft`.

use logos::{Lexer, Logos};

/// A token with the offsets of its first byte and of the byte after its last.
pub(super) type Spanned = (u32, Tok, u32);

/// Why the lexer could make no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum LexFault {
    /// A character that begins no token, or a name with one that cannot stand in a name.
    #[default]
    BadCharacter,
    /// The line ends inside a string.
    OpenString,
    /// The text ends inside a triple-quoted string.
    OpenTripleString,
}

/// Every kind of token. The lexer makes those with patterns, the layers above it the others.
#[derive(Logos, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[logos(error = LexFault)]
#[logos(skip r"[ \t\x0c]+")]
pub(crate) enum Tok {
    // dropped by the layout
    #[regex(r"#[^\n\r]*", allow_greedy = true)]
    Comment,
    #[regex(r"\r\n|\n|\r")]
    LineEnd,
    #[regex(r"\\(\r\n|\n|\r)")]
    Continuation,

    // made by the layout
    Newline,
    Indent,
    Dedent,
    /// Literal text of an f-string or of a format spec.
    FText,
    FEnd,
    /// The colon before a format spec.
    FColon,

    // made by the soft keyword layer; the first two only select what the grammar parses
    StartModule,
    StartExpr,
    Match,
    Case,
    Type,
    /// Stands for the end of the text where a mistake is explained; no stream holds it.
    EndOfText,

    #[regex(r"[a-zA-Z_][a-zA-Z0-9_]*")]
    #[regex(r"[a-zA-Z_\u{80}-\u{10FFFF}][a-zA-Z0-9_\u{80}-\u{10FFFF}]*", unicode_name, priority = 1)]
    Name,
    #[regex(r"0[xX](_?[0-9a-fA-F])+")]
    #[regex(r"0[oO](_?[0-7])+")]
    #[regex(r"0[bB](_?[01])+")]
    #[regex(r"0(_?0)*")]
    #[regex(r"[1-9](_?[0-9])*")]
    Int,
    #[regex(r"[0-9](_?[0-9])*\.([0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?")]
    #[regex(r"\.[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?")]
    #[regex(r"[0-9](_?[0-9])*[eE][+-]?[0-9](_?[0-9])*")]
    Float,
    #[regex(r"[0-9](_?[0-9])*[jJ]")]
    #[regex(r"[0-9](_?[0-9])*\.([0-9](_?[0-9])*)?([eE][+-]?[0-9](_?[0-9])*)?[jJ]")]
    #[regex(r"\.[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?[jJ]")]
    #[regex(r"[0-9](_?[0-9])*[eE][+-]?[0-9](_?[0-9])*[jJ]")]
    Imaginary,
    /// `012`: reported by the layout, which passes it on as an integer.
    #[regex(r"0[0-9_]*[1-9][0-9_]*", priority = 1)]
    LeadingZeros,

    #[regex(r#"([rR]|[uU]|[bB]|[bB][rR]|[rR][bB])?("""|'''|"|')"#, string)]
    Str,
    /// Prefix and opening quote of an f-string.
    #[regex(r#"([fF]|[fF][rR]|[rR][fF])("""|'''|"|')"#)]
    FStart,

    #[token("False")]
    KwFalse,
    #[token("None")]
    KwNone,
    #[token("True")]
    KwTrue,
    #[token("and")]
    And,
    #[token("as")]
    As,
    #[token("assert")]
    Assert,
    #[token("async")]
    Async,
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("class")]
    Class,
    #[token("continue")]
    Continue,
    #[token("def")]
    Def,
    #[token("del")]
    Del,
    #[token("elif")]
    Elif,
    #[token("else")]
    Else,
    #[token("except")]
    Except,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    #[token("from")]
    From,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("in")]
    In,
    #[token("is")]
    Is,
    #[token("lambda")]
    Lambda,
    #[token("nonlocal")]
    Nonlocal,
    #[token("not")]
    Not,
    #[token("or")]
    Or,
    #[token("pass")]
    Pass,
    #[token("raise")]
    Raise,
    #[token("return")]
    Return,
    #[token("try")]
    Try,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,

    #[token("(")]
    LPar,
    #[token(")")]
    RPar,
    #[token("[")]
    LSquare,
    #[token("]")]
    RSquare,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(":")]
    Colon,
    #[token(",")]
    Comma,
    #[token(";")]
    Semi,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,
    #[token("->")]
    Arrow,
    #[token("=")]
    Assign,
    #[token(":=")]
    Walrus,
    #[token("!")]
    Bang,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("**")]
    DoubleStar,
    #[token("/")]
    Slash,
    #[token("//")]
    DoubleSlash,
    #[token("%")]
    Percent,
    #[token("@")]
    At,
    #[token("<<")]
    LShift,
    #[token(">>")]
    RShift,
    #[token("&")]
    Ampersand,
    #[token("|")]
    Pipe,
    #[token("^")]
    Caret,
    #[token("~")]
    Tilde,
    #[token("<")]
    Less,
    #[token(">")]
    Greater,
    #[token("<=")]
    LessEq,
    #[token(">=")]
    GreaterEq,
    #[token("==")]
    Eq,
    #[token("!=")]
    NotEq,
    #[token("+=")]
    PlusAssign,
    #[token("-=")]
    MinusAssign,
    #[token("*=")]
    StarAssign,
    #[token("/=")]
    SlashAssign,
    #[token("//=")]
    DoubleSlashAssign,
    #[token("%=")]
    PercentAssign,
    #[token("@=")]
    AtAssign,
    #[token("&=")]
    AmpersandAssign,
    #[token("|=")]
    PipeAssign,
    #[token("^=")]
    CaretAssign,
    #[token("<<=")]
    LShiftAssign,
    #[token(">>=")]
    RShiftAssign,
    #[token("**=")]
    DoubleStarAssign,
}

impl Tok {
    /// Is it a reserved word?
    pub(super) fn is_keyword(self) -> bool {
        (Tok::KwFalse as u8..=Tok::Yield as u8).contains(&(self as u8))
    }

    /// Does it, at the start of a line, go on with a statement before it?
    pub(super) fn continues_statement(self) -> bool {
        matches!(self, Tok::Elif | Tok::Else | Tok::Except | Tok::Finally | Tok::Case)
    }

    /// Does a block follow the line it begins?
    pub(super) fn opens_block(self) -> bool {
        use Tok::*;
        matches!(
            self,
            If | Elif
                | Else
                | For
                | While
                | With
                | Def
                | Class
                | Try
                | Except
                | Finally
                | Async
                | Match
                | Case
        )
    }

    /// Does it end every expression it is the last token of?
    pub(super) fn ends_expression(self) -> bool {
        use Tok::*;
        matches!(
            self,
            Name | Int
                | Float
                | Imaginary
                | Str
                | FEnd
                | KwNone
                | KwTrue
                | KwFalse
                | Ellipsis
                | RPar
                | RSquare
                | RBrace
        )
    }

    /// Can it begin an expression, and nothing that goes on after one? (`(`, `[` and `-` can do both.)
    pub(super) fn begins_only_expression(self) -> bool {
        use Tok::*;
        matches!(
            self,
            Name | Int
                | Float
                | Imaginary
                | Str
                | FStart
                | KwNone
                | KwTrue
                | KwFalse
                | Ellipsis
                | LBrace
                | Lambda
                | Await
                | Tilde
        )
    }
}

/// The pattern has matched prefix and opening quote; take the body and the closing quote.
fn string(lexer: &mut Lexer<Tok>) -> Result<(), LexFault> {
    let opening = lexer.slice().as_bytes();
    let quote = opening[opening.len() - 1];
    let triple = opening.len() >= 3 && opening[opening.len() - 3] == quote;
    let body = lexer.remainder().as_bytes();
    let (length, closed) = if triple { triple_string_end(body, quote) } else { string_end(body, quote) };
    lexer.bump(length);
    match (closed, triple) {
        (true, _) => Ok(()),
        (false, false) => Err(LexFault::OpenString),
        (false, true) => Err(LexFault::OpenTripleString),
    }
}

/// The length of a string's body with its closing quote, and whether there is one before the line's end.
fn string_end(body: &[u8], quote: u8) -> (usize, bool) {
    let mut i = 0;
    while let Some(&byte) = body.get(i) {
        match byte {
            b'\n' | b'\r' => return (i, false),
            b'\\' => i = after_escape(body, i),
            _ if byte == quote => return (i + 1, true),
            _ => i += 1,
        }
    }
    (body.len(), false)
}

/// The same for a triple-quoted string.
fn triple_string_end(body: &[u8], quote: u8) -> (usize, bool) {
    let mut i = 0;
    while let Some(found) = body.get(i..).and_then(|rest| memchr::memchr2(quote, b'\\', rest)) {
        i += found;
        if body[i] == b'\\' {
            i = after_escape(body, i);
        } else if body[i..].starts_with(&[quote; 3]) {
            return (i + 3, true);
        } else {
            i += 1;
        }
    }
    (body.len(), false)
}

/// The offset after a backslash at `i` and the character (or line end) it escapes.
pub(super) fn after_escape(text: &[u8], i: usize) -> usize {
    if text[i + 1..].starts_with(b"\r\n") {
        return i + 3;
    }
    let mut end = (i + 2).min(text.len());
    // a character of several bytes is escaped whole
    while text.get(end).is_some_and(|byte| byte & 0xC0 == 0x80) {
        end += 1;
    }
    end
}

/// The lexer takes every character beyond ASCII into a name; the Unicode tables decide here.
fn unicode_name(lexer: &mut Lexer<Tok>) -> Result<(), LexFault> {
    match bad_name_character(lexer.slice()) {
        None => Ok(()),
        Some(_) => Err(LexFault::BadCharacter),
    }
}

/// Where in a name-like text the first character stands that a name cannot have there.
pub(super) fn bad_name_character(text: &str) -> Option<usize> {
    text.char_indices()
        .find(|&(i, c)| match i {
            0 => c != '_' && !unicode_ident::is_xid_start(c),
            _ => !unicode_ident::is_xid_continue(c),
        })
        .map(|(i, _)| i)
}
