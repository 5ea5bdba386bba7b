//! Soft keywords: `match`, `case` and `type` are words of the grammar only where a statement can mean them.
//!
//! The rules are exact. `case`: the first word of a line directly inside a match block. `match`: the first
//! word of a line, by the next token; where that fits a name as well as the statement, by whether the
//! logical line ends in `:`. `type`: at the start of a statement, when a name follows.

use std::collections::VecDeque;
use std::convert::Infallible;

use super::layout::Layout;
use super::token::{Spanned, Tok};

/// The token stream that the grammar reads. It begins with the start token it was given.
pub(super) struct Soft<'s> {
    pub layout: Layout<'s>,
    /// Tokens read ahead of the grammar.
    ahead: VecDeque<Spanned>,
    at_statement: bool,
    at_line: bool,
    /// For every open block: is it the body of a `match`?
    blocks: Vec<bool>,
    /// The line is the header of a `match`.
    match_header: bool,
}

impl<'s> Soft<'s> {
    pub fn new(start: Tok, layout: Layout<'s>) -> Soft<'s> {
        let place = layout.place();
        Soft {
            layout,
            ahead: VecDeque::from([(place, start, place)]),
            at_statement: true,
            at_line: true,
            blocks: Vec::new(),
            match_header: false,
        }
    }

    fn peek(&mut self, n: usize) -> Option<Spanned> {
        while self.ahead.len() <= n {
            let token = self.layout.next()?;
            self.ahead.push_back(token);
        }
        self.ahead.get(n).copied()
    }

    fn is_word(&self, token: Spanned, word: &str) -> bool {
        token.1 == Tok::Name && self.layout.text(token) == word
    }

    /// Does the line that begins with the name `match` begin a match statement?
    fn begins_match(&mut self) -> bool {
        let Some((_, first, _)) = self.peek(0) else {
            return false;
        };
        if first.begins_only_expression() && first != Tok::Await {
            return true;
        }
        if !matches!(
            first,
            Tok::LPar | Tok::LSquare | Tok::Minus | Tok::Plus | Tok::Star | Tok::Not | Tok::Await
        ) {
            return false;
        }
        let mut last = first;
        for i in 1.. {
            match self.peek(i) {
                None => break,
                Some((_, Tok::Newline, _)) => {
                    // without the colon, a block of cases is proof enough
                    return last == Tok::Colon
                        || self.peek(i + 1).is_some_and(|token| token.1 == Tok::Indent)
                            && self.peek(i + 2).is_some_and(|token| self.is_word(token, "case"));
                }
                Some((_, token, _)) => last = token,
            }
        }
        false
    }

    /// Which keyword a name at the start of a statement is, if one.
    fn keyword(&mut self, name: Spanned) -> Tok {
        match self.layout.text(name) {
            "type" if self.peek(0).is_some_and(|next| next.1 == Tok::Name) => Tok::Type,
            "case" if self.at_line && self.blocks.last() == Some(&true) => Tok::Case,
            "match" if self.at_line && self.begins_match() => {
                self.match_header = true;
                Tok::Match
            }
            _ => Tok::Name,
        }
    }

    /// The next token, or `None` at the end.
    pub fn token(&mut self) -> Option<Spanned> {
        let (lo, mut token, hi) = match self.ahead.pop_front() {
            Some(token) => token,
            None => self.layout.next()?,
        };
        match token {
            Tok::Name if self.at_statement => token = self.keyword((lo, token, hi)),
            Tok::Indent => self.blocks.push(std::mem::take(&mut self.match_header)),
            Tok::Dedent => {
                self.blocks.pop();
            }
            _ => {}
        }
        if self.at_line && token != Tok::Indent && token != Tok::Match {
            self.match_header = false;
        }
        self.at_line =
            matches!(token, Tok::Newline | Tok::Indent | Tok::Dedent | Tok::StartModule | Tok::StartExpr);
        self.at_statement = self.at_line || matches!(token, Tok::Semi | Tok::Colon);
        Some((lo, token, hi))
    }
}

impl Iterator for Soft<'_> {
    /// What LALRPOP reads; the layout records errors instead of returning them.
    type Item = Result<Spanned, Infallible>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.token().map(Ok)
    }
}
