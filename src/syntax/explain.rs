//! From a token the grammar could not use to words.
//!
//! Only after a failure: the text is lexed again, and rules are tried in order over the tokens of the
//! logical line; the first that knows the mistake speaks.

use super::error::{Diagnostic, code};
use super::foreign;
use super::layout::{self, Layout, LayoutError};
use super::operand::has;
use super::soft::Soft;
use super::token::{Spanned, Tok};
use super::{Failure, Fault};
use crate::source::Span;

/// One diagnostic for every mistake the grammar met that nothing else explains.
pub(super) fn faults(source: &str, start: Tok, failure: &Failure) -> Vec<Diagnostic> {
    let layout = match start {
        Tok::StartExpr => Layout::of_expression(source),
        _ => Layout::new(source),
    };
    let mut soft = Soft::new(start, layout);
    let tokens: Vec<Spanned> = std::iter::from_fn(|| soft.token()).skip(1).collect();
    let mut diagnostics = Vec::new();
    // where the last given-up statement ended
    let mut broken_until = None;
    for (fault, given_up) in failure.all() {
        let place = Place::new(source, &tokens, fault);
        let orphan = place.at_line_start() && place.token.1.continues_statement();
        let follows = |end: u32| place.only_layout_since(end);
        let follows_broken = orphan && broken_until.is_some_and(follows);
        // the cases of a `match` whose header was given up
        let in_broken = failure.broken.iter().any(|(_, span)| {
            place.token.1 == Tok::Case && span.lo < place.token.0 && place.token.0 < span.hi
        });
        let is_consequence = follows_broken || orphan && in_broken;
        broken_until = given_up.map(|span| span.hi);
        if is_consequence {
            continue;
        }
        let caused = failure.layout.iter().any(|error| place.is_caused_by(error));
        // a field that is wrong in itself is worth telling of, however its string ends
        let own = if caused { place.in_fstring() } else { Some(place.explain()) };
        diagnostics.extend(own);
    }
    diagnostics
}

/// A token the grammar could not use, and what is around it.
pub(super) struct Place<'p> {
    pub source: &'p str,
    all: &'p [Spanned],
    /// The tokens of the logical line, its `Newline` included.
    pub line: &'p [Spanned],
    /// Which of them it is; their number when the text ends before.
    pub index: usize,
    pub token: Spanned,
    expected: &'p [String],
    /// What is open before the token, innermost last: brackets, `FStart`, and `FColon` in a spec.
    open: Vec<Spanned>,
}

impl<'p> Place<'p> {
    fn new(source: &'p str, all: &'p [Spanned], fault: &'p Fault) -> Place<'p> {
        let (token, expected): (Spanned, &[String]) = match fault {
            Fault::UnrecognizedToken { token, expected } => (*token, expected),
            Fault::ExtraToken { token } => (*token, &[]),
            Fault::UnrecognizedEof { location, expected } => {
                ((*location, Tok::EndOfText, *location), expected)
            }
            Fault::InvalidToken { location } => ((*location, Tok::EndOfText, *location), &[]),
            Fault::User { error } => match *error {},
        };
        let found = match token.1 {
            Tok::EndOfText => all.len(),
            _ => {
                let first = all.partition_point(|other| other.0 < token.0);
                let here = |other: &&Spanned| **other == token;
                first + all[first..].iter().take(8).position(|other| here(&other)).unwrap_or(0)
            }
        };
        let is_break = |token: &Spanned| matches!(token.1, Tok::Newline | Tok::Indent | Tok::Dedent);
        let start = all[..found].iter().rposition(is_break).map_or(0, |i| i + 1);
        let rest = &all[found.min(all.len())..];
        let end = rest.iter().position(|token| token.1 == Tok::Newline).map_or(all.len(), |i| found + i + 1);
        let line = &all[start..end.max(start)];
        let index = found - start;
        let open = open_at(&line[..index.min(line.len())]);
        Place { source, all, line, index, token, expected, open }
    }

    // ------------------------------------------------------------------ questions

    pub fn text(&self, token: Spanned) -> &'p str {
        &self.source[token.0 as usize..token.2 as usize]
    }

    fn at_line_start(&self) -> bool {
        self.index == 0
    }

    /// Would the grammar have taken this token?
    pub fn wants(&self, terminal: &str) -> bool {
        self.expected.iter().any(|name| name.trim_matches('"') == terminal)
    }

    /// The token before, in the same line.
    pub fn before(&self) -> Option<Spanned> {
        self.line.get(self.index.checked_sub(1)?).copied()
    }

    pub fn after(&self) -> Option<Spanned> {
        self.line.get(self.index + 1).copied()
    }

    /// The first token of the line, but for `async`.
    pub fn head(&self) -> Spanned {
        let first = self.line.first().copied().unwrap_or(self.token);
        match first.1 {
            Tok::Async => self.line.get(1).copied().unwrap_or(first),
            _ => first,
        }
    }

    /// The innermost open bracket.
    fn bracket(&self) -> Option<Spanned> {
        self.open.last().copied().filter(|open| matches!(open.1, Tok::LPar | Tok::LSquare | Tok::LBrace))
    }

    /// Is the token directly in a replacement field of an f-string?
    fn in_field(&self) -> bool {
        matches!(self.open[..], [.., (_, Tok::FStart | Tok::FColon, _), (_, Tok::LBrace, _)])
    }

    /// Has nothing but line ends and indentation come between `end` and the token?
    fn only_layout_since(&self, end: u32) -> bool {
        let upto = self.all.partition_point(|other| other.0 < self.token.0);
        let since = self.all[..upto].iter().rev().take_while(|other| other.0 >= end);
        end <= self.token.0 && since.into_iter().all(|other| matches!(other.1, Tok::Newline | Tok::Dedent))
    }

    /// Is the fault a consequence of a mistake in the layout?
    fn is_caused_by(&self, error: &LayoutError) -> bool {
        use layout::Fault::*;
        let lo = self.line.first().map_or(self.token.0, |token| token.0);
        let hi = self.line.last().map_or(self.token.2, |token| token.2);
        match error.fault {
            // the layout has repaired these
            UnexpectedIndent | BadDedent | MixedTabs | LeadingZeros | SingleBrace => false,
            MissingBlock => self.token.0 == self.token.2 && self.token.1 == Tok::Pass,
            OpenTripleString | TooManyBrackets | TooManyBlocks => error.span.lo <= hi,
            BadCharacter | BadNumber | OpenString | BackslashInLine | BackslashAtEnd | UnclosedBracket
            | UnmatchedCloser | WrongCloser | UnclosedField => error.span.lo <= hi && error.span.hi >= lo,
        }
    }

    // ------------------------------------------------------------------ answers

    pub fn new_error(&self, code: &'static str, message: impl Into<String>, label: &str) -> Diagnostic {
        Diagnostic::new(code, message, self.span(), label)
    }

    fn span(&self) -> Span {
        Span::new(self.token.0, self.token.2)
    }

    /// What lies between two tokens. (Tokens that the layout has made up may overlap.)
    fn gap(&self, before: Spanned) -> Span {
        Span::new(before.2, self.token.0.max(before.2))
    }

    fn explain(&self) -> Diagnostic {
        let found = (self.indentation())
            .or_else(|| self.in_fstring())
            .or_else(|| self.structure())
            .or_else(|| foreign::explain(self))
            .or_else(|| self.equals())
            .or_else(|| self.colon())
            .or_else(|| self.keyword_name())
            .or_else(|| self.imports())
            .or_else(|| self.operand())
            .or_else(|| self.brackets())
            .or_else(|| self.side_by_side())
            .unwrap_or_else(|| self.unexpected());
        let bare = found.message == "invalid syntax";
        match bare && self.open.iter().any(|open| open.1 == Tok::FStart) {
            true => Diagnostic { message: "f-string: invalid syntax".into(), ..found },
            false => found,
        }
    }

    fn indentation(&self) -> Option<Diagnostic> {
        let label = "deeper than the block this line is in";
        (self.token.1 == Tok::Indent)
            .then(|| self.new_error(code::INDENTATION, "unexpected indent", label).class("IndentationError"))
    }

    fn in_fstring(&self) -> Option<Diagnostic> {
        if !self.in_field() {
            return None;
        }
        let before = self.before()?;
        if before.1 == Tok::LBrace
            && matches!(self.token.1, Tok::RBrace | Tok::Bang | Tok::FColon | Tok::Assign)
        {
            let message = format!("f-string: valid expression required before '{}'", self.text(self.token));
            let error = self.new_error(code::FSTRING, message, "an expression belongs before this");
            return Some(error.help("write `{{` and `}}` for literal braces"));
        }
        if self.token.1 == Tok::FColon && self.line[..self.index].iter().any(|t| t.1 == Tok::Lambda) {
            let message = "f-string: lambda expressions are not allowed without parentheses";
            let error = self.new_error(code::FSTRING, message, "taken for the start of a format spec");
            let lambda = self.line[..self.index].iter().rfind(|t| t.1 == Tok::Lambda);
            return Some(error.of(Span::new(lambda.map_or(self.token.0, |lambda| lambda.0), self.token.2)));
        }
        if before.1 == Tok::Bang {
            let message = match self.token.1 {
                Tok::RBrace | Tok::FColon => "f-string: missing conversion character",
                _ => "f-string: invalid conversion character",
            };
            return Some(self.new_error(code::FSTRING, message, "`r`, `s` or `a` belongs here"));
        }
        let converted = self.index >= 2 && self.line[self.index - 2].1 == Tok::Bang;
        let message = match before.1 {
            Tok::Name if converted => "f-string: expecting ':' or '}'",
            Tok::Assign => "f-string: expecting '!', or ':', or '}'",
            before if before.ends_expression() && !self.token.1.begins_only_expression() => {
                "f-string: expecting '=', or '!', or ':', or '}'"
            }
            before if before.ends_expression() || self.token.1 == Tok::FEnd => return None,
            _ => {
                // told of where the last whole expression ends, or from where there is none
                let field = self.open.last().map_or(self.token.0, |field| field.2);
                let first = self.line.partition_point(|token| token.0 < field);
                let whole = (first..self.index).rfind(|&at| self.line[at].1.ends_expression());
                let (message, at) = match whole {
                    Some(last) => ("f-string: expecting '=', or '!', or ':', or '}'", last + 1),
                    None => ("f-string: expecting a valid expression after '{'", first),
                };
                let told = self.line.get(at).unwrap_or(&self.token);
                let error = self.new_error(code::FSTRING, message, "no expression goes on like this");
                return Some(error.of(Span::new(told.0, told.2)));
            }
        };
        Some(self.new_error(code::FSTRING, message, "the field should end before this"))
    }

    /// Parts of statements that are missing, or belong to nothing.
    fn structure(&self) -> Option<Diagnostic> {
        let (token, before) = (self.token.1, self.before());
        if let (Tok::If, Some(before @ (_, Tok::Else, _))) = (token, before) {
            let span = Span::new(before.0, self.token.2);
            let error = Diagnostic::new(code::FOREIGN, "expected ':'", span, "not a form of its own");
            return Some(error.help("use `elif`"));
        }
        if self.wants("except") && self.wants("finally") && self.index == 0 {
            let message = "expected 'except' or 'finally' block";
            let error = self.new_error(code::TRY, message, "the `try` before this has neither");
            return Some(match self.statement_before(Tok::Try) {
                Some(span) => error.also(span, "this `try`"),
                None => error,
            });
        }
        if self.wants("def") && self.wants("class") && self.wants("@") && !self.wants("if") {
            let error =
                self.new_error(code::UNEXPECTED, "invalid syntax", "a function or a class belongs here");
            return Some(match self.statement_before(Tok::At) {
                Some(span) => error.also(span, "this decorator has nothing to decorate"),
                None => error,
            });
        }
        if self.wants("case") && self.index == 0 {
            let error =
                self.new_error(code::PATTERN, "expected 'case' block", "only cases stand in a `match`");
            return Some(match self.statement_before(Tok::Match) {
                Some(span) => error.also(span, "this `match`"),
                None => error,
            });
        }
        if self.index == 0 && token.continues_statement() {
            let owner = match token {
                Tok::Elif => "there is no `if` it could belong to",
                Tok::Else => "there is no `if`, loop or `try` it could belong to",
                _ => "there is no `try` it could belong to",
            };
            return Some(self.new_error(code::UNEXPECTED, "invalid syntax", owner));
        }
        if self.head().1 == Tok::Except && token == Tok::Comma && self.bracket().is_none() {
            let first = self.line[1..]
                .iter()
                .find(|token| token.1 != Tok::Star)
                .map_or(self.token.0, |token| token.0);
            let message = "multiple exception types must be parenthesized";
            let span = Span::new(first, self.header_end());
            let error = Diagnostic::new(code::EXCEPT_COMMA, message, span, "several types are a tuple");
            return Some(error.help("write `except (A, B):`"));
        }
        None
    }

    /// Words where only something more tightly bound can stand.
    fn operand(&self) -> Option<Diagnostic> {
        let before = self.before()?;
        let lambda = self.line[..self.index].iter().rev().find(|t| matches!(t.1, Tok::Lambda | Tok::Colon));
        let in_lambda = lambda.is_some_and(|token| token.1 == Tok::Lambda);
        if self.token.1 == Tok::LPar && in_lambda && self.wants("name") && !self.wants("int") {
            let message = "Lambda expression parameters cannot be parenthesized";
            let error = self.new_error(code::PARAMETERS, message, "a name belongs here");
            return Some(error.of(self.bracketed(self.index)));
        }
        if in_lambda && before.1 == Tok::Assign && self.token.1 == Tok::Comma {
            return Some(self.missing_default(before));
        }
        if before.1 == Tok::Slash && self.token.1 == Tok::Star && self.wants(",") {
            let message = "expected comma between / and *";
            return Some(self.new_error(code::PARAMETERS, message, "a comma belongs before this"));
        }
        if self.token.1 == Tok::Not && self.wants("int") && !before.1.is_keyword() {
            let message = "'not' after an operator must be parenthesized";
            let error = self.new_error(code::UNEXPECTED, message, "binds less than what stands before it");
            return Some(error.of(Span::new(self.token.0, self.operand_end(self.index + 1))));
        }
        None
    }

    /// Where the part of the line up to its colon ends.
    fn header_end(&self) -> u32 {
        let rest = self.line[self.index..].iter();
        let part = rest.take_while(|token| !matches!(token.1, Tok::Newline | Tok::Colon));
        part.last().map_or(self.token.2, |token| token.2)
    }

    /// The last line before this one, in the same block, that begins with `word`.
    fn statement_before(&self, word: Tok) -> Option<Span> {
        let upto = self.all.partition_point(|other| other.0 < self.token.0);
        let mut depth = 0i32;
        for i in (0..upto).rev() {
            let (lo, token, hi) = self.all[i];
            match token {
                Tok::Dedent => depth += 1,
                Tok::Indent => depth -= 1,
                _ if token == word && depth <= 0 => {
                    let first =
                        i == 0 || matches!(self.all[i - 1].1, Tok::Newline | Tok::Indent | Tok::Dedent);
                    return first.then_some(Span::new(lo, hi));
                }
                _ => {}
            }
        }
        None
    }

    /// `=` that nothing can be done with.
    fn equals(&self) -> Option<Diagnostic> {
        if self.token.1 == Tok::Walrus {
            return Some(self.walrus());
        }
        if self.token.1 != Tok::Assign {
            return None;
        }
        let before = self.before()?;
        if self.index == 1 && before.1 == Tok::Yield {
            let message = "assignment to yield expression not possible";
            let span = Span::new(before.0, before.2);
            return Some(Diagnostic::new(code::TARGET, message, span, "gives a value, takes none"));
        }
        if self.index == 1 && before.1.is_keyword() {
            return Some(self.keyword_as_name(before).of(self.span()));
        }
        if let Some(bracket) = self.bracket() {
            if self.is_call(bracket)
                && let Some(error) = self.assigned_unpacking()
            {
                return Some(error);
            }
            if before.1.is_keyword() && self.is_call(bracket) {
                let text = self.text(before);
                let span = Span::new(before.0, self.token.2);
                return Some(match before.1 {
                    Tok::KwNone | Tok::KwTrue | Tok::KwFalse => {
                        let message = format!("cannot assign to {text}");
                        Diagnostic::new(code::TARGET, message, span, "a constant is no parameter")
                    }
                    _ => self.keyword_as_name(before).of(self.span()),
                });
            }
            if self.is_call(bracket) {
                let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
                let error =
                    self.new_error(code::EQUALS, message, "the name of a parameter must stand before this");
                return Some(error.of(self.value_before()).help("use `==` to compare"));
            }
        } else if !matches!(self.head().1, Tok::If | Tok::Elif | Tok::While) {
            let compares = matches!(self.head().1, Tok::Assert | Tok::Return)
                || self.line[..self.index].iter().any(|t| matches!(t.1, Tok::If | Tok::Lambda));
            let error = self.new_error(code::EQUALS, "invalid syntax", "assigns, does not compare");
            return compares.then(|| error.help("use `==` to compare"));
        }
        let operand = self.operand_before(self.index)?;
        if let Some(what) =
            operand.kind.filter(|what| !matches!(*what, "list" | "tuple" | "True" | "False" | "None"))
        {
            let message = format!("cannot assign to {what} here. Maybe you meant '==' instead of '='?");
            let error = self.new_error(code::EQUALS, message, "assigns, does not compare");
            return Some(error.of(operand.span).help("use `==` to compare"));
        }
        let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
        let error = self.new_error(code::EQUALS, message, "assigns, does not compare");
        let whole = Span::new(operand.span.lo, self.operand_end(self.index + 1));
        Some(error.of(whole).help("use `==` to compare, or `:=` to bind a name inside an expression"))
    }

    /// `*args=` or `**kwargs=` among the arguments of a call.
    fn assigned_unpacking(&self) -> Option<Diagnostic> {
        let span = self.operand_before(self.index)?.span;
        let first = self.line.iter().find(|token| token.0 == span.lo)?;
        let what = match first.1 {
            Tok::Star => "iterable argument unpacking",
            Tok::DoubleStar => "keyword argument unpacking",
            _ => return None,
        };
        let message = format!("cannot assign to {what}");
        let error = self.new_error(code::EQUALS, message, "only a name can be given a value here");
        Some(error.of(Span::new(span.lo, self.expression_end(self.index + 1))))
    }

    /// Nothing after the `=` of a parameter.
    fn missing_default(&self, equals: Spanned) -> Diagnostic {
        let message = "expected default value expression";
        let error = self.new_error(code::ARGUMENTS, message, "a value belongs before this");
        error.of(Span::new(equals.0, equals.2))
    }

    /// From where the argument before this `=` begins up to it.
    fn value_before(&self) -> Span {
        let mut depth = 0;
        let mut first = self.token;
        for &token in self.line[..self.index].iter().rev() {
            match token.1 {
                Tok::RPar | Tok::RSquare | Tok::RBrace => depth += 1,
                Tok::LPar | Tok::LSquare | Tok::LBrace if depth > 0 => depth -= 1,
                Tok::LPar | Tok::LSquare | Tok::LBrace => break,
                Tok::Comma if depth == 0 => break,
                _ => {}
            }
            first = token;
        }
        Span::new(first.0, self.token.2)
    }

    fn walrus(&self) -> Diagnostic {
        let operand = self.operand_before(self.index).and_then(|operand| Some((operand.kind?, operand.span)));
        match operand {
            Some((what, span)) if self.bracket().is_some() => {
                let message = format!("cannot use assignment expressions with {what}");
                self.new_error(code::WALRUS, message, "a plain name belongs before this").of(span)
            }
            _ => self
                .new_error(code::WALRUS, "invalid syntax", "an assignment expression needs parentheses here")
                .help("use `=` to assign"),
        }
    }

    /// Does a bracket open the arguments of a call?
    fn is_call(&self, bracket: Spanned) -> bool {
        let at = self.line.iter().position(|&token| token == bracket).unwrap_or(0);
        bracket.1 == Tok::LPar && at > 0 && self.line[at - 1].1.ends_expression()
    }

    fn colon(&self) -> Option<Diagnostic> {
        let (head, before) = (self.head(), self.before()?);
        let bare = !self.line[..self.index].iter().any(|token| token.1 == Tok::LPar);
        if head.1 == Tok::Def && self.wants("(") && bare {
            return Some(self.new_error(
                code::PARAMETERS,
                "expected '('",
                "parameters belong here, even when there are none",
            ));
        }
        if !self.wants(":") || !self.open.is_empty() || !head.1.opens_block() {
            return None;
        }
        let place = Span::new(before.2, before.2);
        // after a closing parenthesis or a bare word nothing else could follow
        let nothing_else = !self.wants("+") && !self.wants("int") && !self.wants("(");
        match self.token.1 {
            Tok::LBrace => Some(
                self.new_error(code::MISSING_COLON, "expected ':'", "not the start of a block")
                    .help("a block begins with `:` and is indented"),
            ),
            token if token == Tok::Newline || nothing_else => {
                let error = Diagnostic::new(code::MISSING_COLON, "expected ':'", place, "`:` belongs here");
                Some(if token == Tok::Newline { error } else { error.of(self.span()) })
            }
            token if token.is_keyword() && !token.begins_only_expression() => {
                let error = Diagnostic::new(code::MISSING_COLON, "expected ':'", place, "`:` belongs here");
                Some(error.of(self.span()))
            }
            token if before.1.ends_expression() && token.begins_only_expression() => Some(
                Diagnostic::new(
                    code::MISSING_COLON,
                    "invalid syntax",
                    self.gap(before),
                    "`:` or an operator is missing",
                )
                .of(self.span()),
            ),
            _ => None,
        }
    }

    fn keyword_as_name(&self, word: Spanned) -> Diagnostic {
        let text = self.text(word);
        let span = Span::new(word.0, word.2);
        Diagnostic::new(
            code::KEYWORD_NAME,
            "invalid syntax",
            span,
            format!("`{text}` is a keyword and cannot be a name"),
        )
        .help(format!("choose another name: `{text}_`"))
    }

    fn keyword_name(&self) -> Option<Diagnostic> {
        let named = self.after().is_some_and(|next| next.1 == Tok::Assign);
        let only_name = !self.wants("int");
        (self.token.1.is_keyword() && self.wants("name") && (only_name || named))
            .then(|| self.keyword_as_name(self.token))
    }

    fn imports(&self) -> Option<Diagnostic> {
        let import = self.line.iter().position(|token| token.1 == Tok::Import)?;
        if !matches!(self.line.first()?.1, Tok::Import | Tok::From) {
            return None;
        }
        let before = self.before()?;
        if self.token.1 == Tok::From && self.line[0].1 == Tok::Import {
            let names = self.source.get(self.line[0].2 as usize..self.token.0 as usize).unwrap_or_default();
            let module = self.after().map_or("module", |token| self.text(token));
            let error = self.new_error(
                code::IMPORT,
                "Did you mean to use 'from ... import ...' instead?",
                "the module comes first",
            );
            // told of up to the first token after the module
            let mut next = self.index + 1;
            while self.line.get(next).is_some_and(|token| matches!(token.1, Tok::Name | Tok::Dot)) {
                next += 1;
            }
            let end = self.line.get(next).map_or(self.token.2, |token| token.2 - 1);
            let error = error.of(Span::new(self.line[0].0, end));
            return Some(error.help(format!("write `from {module} import {}`", names.trim())));
        }
        if self.token.1 != Tok::Newline {
            return None;
        }
        if self.index == import + 1 {
            let message = "Expected one or more names after 'import'";
            return Some(self.new_error(code::IMPORT, message, "names belong here"));
        }
        if before.1 == Tok::Comma && self.line[0].1 == Tok::From {
            let message = "trailing comma not allowed without surrounding parentheses";
            let span = Span::new(before.0, before.2);
            return Some(
                Diagnostic::new(code::IMPORT, message, span, "another name, or nothing").of(self.span()),
            );
        }
        None
    }

    /// Mistakes inside brackets.
    fn brackets(&self) -> Option<Diagnostic> {
        let (bracket, before, token) = (self.bracket()?, self.before()?, self.token.1);
        let ends = matches!(token, Tok::RPar | Tok::RSquare | Tok::RBrace | Tok::Comma);
        let opener = Span::new(bracket.0, bracket.2);
        if ends && before.1 == Tok::Assign {
            if self.head().1 == Tok::Def {
                return Some(self.missing_default(before));
            }
            let message = "expected argument value expression";
            let error = self.new_error(code::ARGUMENTS, message, "a value belongs before this");
            let name = self.operand_before(self.index - 1).map_or(before.0, |name| name.span.lo);
            return Some(error.of(Span::new(name, before.2)));
        }
        if bracket.1 == Tok::LBrace && ends && !self.in_field() {
            if before.1 == Tok::Colon {
                let message = "expression expected after dictionary key and ':'";
                let error = self.new_error(code::UNEXPECTED, message, "a value belongs before this");
                return Some(error.of(Span::new(before.0, before.2)));
            }
            if self.wants(":") {
                let message = "':' expected after dictionary key";
                return Some(
                    self.new_error(code::UNEXPECTED, message, "a value is missing before this")
                        .of(Span::new(before.2 - 1, before.2))
                        .also(opener, "a dictionary"),
                );
            }
        }
        if self.head().1 == Tok::Def && token == Tok::LPar && self.wants("name") && !self.wants("int") {
            let message = "Function parameters cannot be parenthesized";
            let error = self.new_error(code::PARAMETERS, message, "a name belongs here");
            return Some(error.of(self.bracketed(self.index)));
        }
        if ends && before.1 == Tok::Star {
            let message = "Invalid star expression";
            return Some(self.new_error(code::STAR, message, "something to unpack belongs before this"));
        }
        if token == Tok::Star && before.1 == Tok::Colon && bracket.1 == Tok::LBrace {
            let message = "cannot use a starred expression in a dictionary value";
            let error = self.new_error(code::STAR, message, "one value belongs to a key");
            return Some(error.of(Span::new(self.token.0, self.expression_end(self.index))));
        }
        if token == Tok::RSquare && self.wants("**") && self.wants("name") && !self.wants("int") {
            let message = "Type parameter list cannot be empty";
            let error = self.new_error(code::TYPE_PARAMETERS, message, "a name belongs before this");
            // an alias is read up to what follows the list
            let last = self.after().filter(|_| self.head().1 == Tok::Type).unwrap_or(self.token);
            return Some(error.of(Span::new(self.token.0, last.2 - 1)));
        }
        if matches!(token, Tok::For | Tok::Async)
            && matches!(bracket.1, Tok::LSquare | Tok::LBrace)
            && let Some(first) = self.line.iter().position(|&token| token == bracket)
            && has(&self.line[first + 1..self.index], Tok::Comma)
            && !self.line[first + 1..self.index].iter().any(|token| token.1 == Tok::Colon)
        {
            let message = "did you forget parentheses around the comprehension target?";
            let span = Span::new(self.line[first + 1].0, before.2);
            let error =
                Diagnostic::new(code::COMPREHENSION, message, span, "several values, and one is taken");
            return Some(error.help("put them in parentheses"));
        }
        let defines = matches!(self.head().1, Tok::Def | Tok::Class | Tok::Type);
        let starred = self.index >= 2 && defines && self.wants("]");
        if token == Tok::Colon && starred && bracket.1 == Tok::LSquare && !self.wants("int") {
            let kind = match self.line[self.index - 2].1 {
                Tok::Star => Some("TypeVarTuple"),
                Tok::DoubleStar => Some("ParamSpec"),
                _ => None,
            };
            if let Some(kind) = kind {
                let what = match self.after().map(|token| token.1) {
                    Some(Tok::LPar) if has(&self.line[self.index + 2..], Tok::Comma) => "constraints",
                    _ => "bound",
                };
                let message = format!("cannot use {what} with {kind}");
                let error = self.new_error(code::TYPE_PARAMETERS, message, "only a plain parameter has one");
                return Some(error.of(Span::new(self.token.0, self.expression_end(self.index + 1))));
            }
        }
        if self.wants("in") && !self.wants("is") && self.line[..self.index].iter().any(|t| t.1 == Tok::For) {
            let message = "'in' expected after for-loop variables";
            return Some(self.new_error(code::UNEXPECTED, message, "`in` belongs before this"));
        }
        if token == Tok::DoubleStar && before.1 == Tok::LPar && !self.is_call(bracket) {
            let message = "cannot use double starred expression here";
            return Some(self.new_error(code::STAR, message, "only a call or a dictionary takes this"));
        }
        let first = self.line.iter().position(|&token| token == bracket).and_then(|i| self.line.get(i + 1));
        let only_starred = token == Tok::RPar && bracket.1 == Tok::LPar && before.1.ends_expression();
        let star = first.filter(|first| only_starred && matches!(first.1, Tok::Star | Tok::DoubleStar));
        if let Some(star) = star {
            let message = match star.1 {
                Tok::Star => "cannot use starred expression here",
                _ => "cannot use double starred expression here",
            };
            let span = Span::new(star.0, before.2);
            let error = Diagnostic::new(code::STAR, message, span, "nothing here takes several values");
            return Some(error.help("write a comma after it to make a tuple"));
        }
        if before.1.ends_expression() && (token.begins_only_expression() || token == Tok::Not) {
            let first = self.line.iter().position(|&token| token == bracket).map_or(0, |at| at + 1);
            // what a comprehension goes through is not followed by more
            let (message, told) = match has(&self.line[first..self.index], Tok::For) {
                true => ("invalid syntax", self.span()),
                false => ("invalid syntax. Perhaps you forgot a comma?", Span::new(before.0, self.token.2)),
            };
            let gap = self.gap(before);
            let one_line = !self.source[gap.lo as usize..gap.hi as usize].contains(['\n', '\r']);
            let span = if one_line { gap } else { Span::new(gap.lo, gap.lo) };
            let label = "a comma or an operator belongs here";
            return Some(
                Diagnostic::new(code::MISSING_COMMA, message, span, label)
                    .of(told)
                    .also(opener, "inside this bracket"),
            );
        }
        None
    }

    fn side_by_side(&self) -> Option<Diagnostic> {
        let (before, token) = (self.before()?, self.token.1);
        let ends = matches!(
            token,
            Tok::Newline
                | Tok::RPar
                | Tok::RSquare
                | Tok::RBrace
                | Tok::Comma
                | Tok::Colon
                | Tok::For
                | Tok::Async
        );
        if self.wants("else") && ends {
            let condition = self.line[..self.index].iter().rev().find(|token| token.1 == Tok::If)?;
            let message = "expected 'else' after 'if' expression";
            let place = Span::new(before.2, before.2);
            let error = Diagnostic::new(code::UNEXPECTED, message, place, "`else` and a value belong here");
            let condition_at = self.line[..self.index].iter().rposition(|token| token.1 == Tok::If);
            let value = condition_at.and_then(|at| self.line.get(at.checked_sub(1)?));
            let error = error.of(Span::new(value.map_or(condition.0, |value| value.0), before.2));
            return Some(error.also(Span::new(condition.0, condition.2), "this condition"));
        }
        if !before.1.ends_expression() || !token.begins_only_expression() || !self.open.is_empty() {
            return None;
        }
        let span = self.gap(before);
        let error = Diagnostic::new(
            code::UNEXPECTED,
            "invalid syntax",
            span,
            "an operator is missing between two expressions",
        )
        .of(self.span());
        Some(match self.line.get(self.index + 1).map(|token| token.1) {
            Some(Tok::Assign) => error.help("put the second statement on a line of its own"),
            _ => error,
        })
    }

    fn unexpected(&self) -> Diagnostic {
        let what = match self.token.1 {
            Tok::Newline => "end of line".to_owned(),
            Tok::Dedent => "end of the block".to_owned(),
            Tok::EndOfText => "end of the text".to_owned(),
            Tok::Str | Tok::FStart => "string".to_owned(),
            Tok::FEnd | Tok::FText => "end of the field".to_owned(),
            _ => format!("`{}`", self.text(self.token)),
        };
        let expected = self.expected_words();
        let label = match &expected[..] {
            [] => format!("unexpected {what}"),
            [one] => format!("unexpected {what}: {one} belongs here"),
            [rest @ .., last] => format!("unexpected {what}: {} or {last} belongs here", rest.join(", ")),
        };
        self.new_error(code::UNEXPECTED, "invalid syntax", &label)
    }

    /// What the grammar would have taken, in few words; empty where that says nothing.
    fn expected_words(&self) -> Vec<String> {
        if self.wants("int") {
            return vec!["an expression".into()];
        }
        let mut words = Vec::new();
        if self.wants("name") {
            words.push("a name".to_owned());
        }
        for terminal in [":", "(", ")", "]", "}", ",", "=", "in", "import", "else", "as", "case"] {
            if self.wants(terminal) {
                words.push(format!("`{terminal}`"));
            }
        }
        // after an expression anything may follow: a list helps nobody
        if self.wants("+") || words.len() > 3 {
            words.retain(|word| matches!(word.as_str(), "`)`" | "`]`" | "`}`" | "`:`" | "`else`"));
            words.truncate(2);
        }
        words
    }
}

/// What is open after some tokens of a line.
fn open_at(tokens: &[Spanned]) -> Vec<Spanned> {
    let mut open: Vec<Spanned> = Vec::new();
    for &token in tokens {
        match token.1 {
            Tok::LPar | Tok::LSquare | Tok::LBrace | Tok::FStart | Tok::FColon => open.push(token),
            Tok::RPar | Tok::RSquare => {
                open.pop();
            }
            Tok::RBrace => while open.pop().is_some_and(|open| open.1 == Tok::FColon) {},
            Tok::FEnd => while open.pop().is_some_and(|open| open.1 != Tok::FStart) {},
            _ => {}
        }
    }
    open
}
