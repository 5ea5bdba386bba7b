//! What stands around a token that the grammar could not use: the operand before it, how far an expression goes.

use super::explain::Place;
use super::token::{Spanned, Tok};
use crate::source::Span;

/// Does a token end an expression it is not inside brackets of?
fn ends(token: Tok) -> bool {
    use Tok::*;
    matches!(
        token,
        Newline
            | Indent
            | Dedent
            | Comma
            | Colon
            | FColon
            | Bang
            | Semi
            | Assign
            | Walrus
            | RPar
            | RSquare
            | RBrace
            | FEnd
            | For
            | Async
    )
}

/// Does a token stand between operands of what binds less than `|`?
fn separates(token: Tok) -> bool {
    use Tok::*;
    ends(token)
        || matches!(
            token,
            And | Or
                | Not
                | In
                | Is
                | If
                | Else
                | Elif
                | While
                | Assert
                | Return
                | Lambda
                | Less
                | Greater
                | LessEq
                | GreaterEq
                | Eq
                | NotEq
        )
}

fn opens(token: Tok) -> bool {
    matches!(token, Tok::LPar | Tok::LSquare | Tok::LBrace | Tok::FStart)
}

fn closes(token: Tok) -> bool {
    matches!(token, Tok::RPar | Tok::RSquare | Tok::RBrace | Tok::FEnd)
}

/// The operand before a token: its tokens, and what it is called in messages; `None` for a plain name.
pub(super) struct Operand {
    pub span: Span,
    pub kind: Option<&'static str>,
}

impl Place<'_> {
    /// Where the expression ends that begins with a token of the line.
    pub(super) fn expression_end(&self, from: usize) -> u32 {
        self.end_before(from, ends)
    }

    /// Where the operand ends that begins with a token of the line: what may stand beside `|`.
    pub(super) fn operand_end(&self, from: usize) -> u32 {
        self.end_before(from, separates)
    }

    /// Where the expressions end, with commas between them, that begin with a token of the line.
    pub(super) fn values_end(&self, from: usize) -> u32 {
        self.end_before(from, |token| token != Tok::Comma && ends(token))
    }

    fn end_before(&self, from: usize, stop: fn(Tok) -> bool) -> u32 {
        let mut depth = 0;
        let mut end = self.line.get(from).map_or(self.token.2, |token| token.0);
        for token in self.line.iter().skip(from) {
            if depth == 0 && stop(token.1) {
                break;
            }
            depth += i32::from(opens(token.1)) - i32::from(closes(token.1));
            end = token.2;
        }
        end
    }

    /// The operand that ends before a token of the line, if there is one.
    pub(super) fn operand_before(&self, index: usize) -> Option<Operand> {
        let mut depth = 0;
        let mut first = index;
        for (i, token) in self.line[..index.min(self.line.len())].iter().enumerate().rev() {
            depth += i32::from(closes(token.1)) - i32::from(opens(token.1));
            if depth < 0 || depth == 0 && separates(token.1) && !closes(token.1) {
                break;
            }
            first = i;
        }
        let tokens = self.line.get(first..index).filter(|tokens| !tokens.is_empty())?;
        let span = Span::new(tokens[0].0, tokens[tokens.len() - 1].2);
        let kind = match tokens {
            [(_, Tok::Name, _)] => None,
            _ => Some(self.kind_of(tokens)),
        };
        Some(Operand { span, kind })
    }

    /// What an operand is called in messages.
    fn kind_of(&self, tokens: &[Spanned]) -> &'static str {
        use Tok::*;
        let mut depth = 0;
        let mut opener = 0;
        for (i, token) in tokens.iter().enumerate() {
            let binary = matches!(
                token.1,
                Plus | Minus
                    | Star
                    | DoubleStar
                    | Slash
                    | DoubleSlash
                    | Percent
                    | At
                    | LShift
                    | RShift
                    | Ampersand
                    | Pipe
                    | Caret
                    | Tilde
            );
            if depth == 0 && binary {
                return "expression";
            }
            if opens(token.1) {
                opener = if depth == 0 { i } else { opener };
                depth += 1;
            }
            depth -= i32::from(closes(token.1));
        }
        let (first, last) = (tokens[0].1, tokens[tokens.len() - 1].1);
        let postfix = opener > 0 && tokens[opener - 1].1.ends_expression();
        let inside = tokens.get(opener + 1..tokens.len() - 1).unwrap_or_default();
        match last {
            _ if first == Await => "await expression",
            RPar if postfix => "function call",
            RPar if inside.is_empty() || has(inside, Comma) => "tuple",
            RPar if inside.iter().any(|token| token.1 == For) => "generator expression",
            RPar => self.kind_of(inside),
            RSquare if postfix => "subscript",
            RSquare if inside.iter().any(|token| token.1 == For) => "list comprehension",
            RSquare => "list",
            RBrace if inside.is_empty() || inside.iter().any(|token| token.1 == Colon) => "dict literal",
            RBrace => "set display",
            Name if tokens.len() > 1 && tokens[tokens.len() - 2].1 == Dot => "attribute",
            Name => "name",
            FEnd => "f-string expression",
            KwTrue => "True",
            KwFalse => "False",
            KwNone => "None",
            Ellipsis => "ellipsis",
            _ => "literal",
        }
    }

    /// A bracket of the line up to the one that closes it, or up to the end of the line.
    pub(super) fn bracketed(&self, from: usize) -> Span {
        let mut depth = 0;
        let lo = self.line.get(from).map_or(self.token.0, |token| token.0);
        for token in self.line.iter().skip(from) {
            depth += i32::from(opens(token.1)) - i32::from(closes(token.1));
            if depth == 0 {
                return Span::new(lo, token.2);
            }
        }
        Span::new(lo, self.token.2)
    }
}

/// Does a token of this kind stand among these, outside of brackets in them?
pub(super) fn has(tokens: &[Spanned], wanted: Tok) -> bool {
    let mut depth = 0;
    tokens.iter().any(|token| {
        depth += i32::from(opens(token.1)) - i32::from(closes(token.1));
        depth == 0 && token.1 == wanted
    })
}
