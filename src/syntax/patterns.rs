//! Checks on patterns: what they bind, and what can never match.

use std::collections::HashSet;

use super::ast::*;
use super::checks::Checks;
use super::error::{Diagnostic, code};
use super::literal::{self, IntLiteral};
use crate::source::Span;

impl<'a> Checks<'_, 'a> {
    /// The cases of a `match`.
    pub(super) fn cases(&mut self, cases: &[MatchCase<'a>]) {
        if self.captured.len() < self.names.len() {
            self.captured.resize(self.names.len(), false);
        }
        for (i, case) in cases.iter().enumerate() {
            let mut bound = Vec::new();
            self.pattern(case.pattern, &mut bound);
            for (name, span) in bound {
                self.captured[name.0 as usize] = false;
                self.bind(name, span);
            }
            if case.guard.is_none() && i + 1 < cases.len() {
                self.must_be_last(case.pattern);
            }
            case.guard.into_iter().for_each(|guard| self.expr(guard));
            self.body(case.body);
        }
    }

    /// A pattern that matches everything stands before others.
    fn must_be_last(&mut self, pattern: PatRef<'a>) {
        let Some((name, span)) = irrefutable(pattern) else { return };
        let message = match name {
            None => "wildcard makes remaining patterns unreachable".to_owned(),
            Some(name) => {
                format!("name capture '{}' makes remaining patterns unreachable", self.name_text(name))
            }
        };
        let error = Diagnostic::new(code::PATTERN, message, pattern.span, "matches everything");
        self.errors.push(error.of(span));
    }

    fn capture(&mut self, name: Option<Name>, span: Span, bound: &mut Vec<(Name, Span)>) {
        let Some(name) = name else {
            return;
        };
        if std::mem::replace(&mut self.captured[name.0 as usize], true) {
            let message = format!("multiple assignments to name '{}' in pattern", self.name_text(name));
            self.error(code::PATTERN, message, span, "bound before");
        } else {
            bound.push((name, span));
        }
    }

    fn pattern(&mut self, pattern: PatRef<'a>, bound: &mut Vec<(Name, Span)>) {
        match pattern.kind {
            PatKind::Value(value) => {
                self.expr(value);
                self.complex(value);
            }
            PatKind::Singleton(_) => {}
            PatKind::Capture(name) | PatKind::Star(name) => self.capture(name, pattern.span, bound),
            PatKind::Sequence(items) => {
                let mut stars = items.iter().filter(|item| matches!(item.kind, PatKind::Star(_)));
                if let (Some(first), Some(second)) = (stars.next(), stars.next()) {
                    let message = "multiple starred names in sequence pattern";
                    let label = "one star can take what the others leave";
                    let error = Diagnostic::new(code::PATTERN, message, second.span, label);
                    self.errors.push(error.of(pattern.span).also(first.span, "the first one"));
                }
                items.iter().for_each(|item| self.pattern(item, bound));
            }
            PatKind::Or(alternatives) => self.alternatives(pattern.span, alternatives, bound),
            PatKind::As(inner, name) => {
                self.pattern(inner, bound);
                self.capture(Some(name), pattern.span, bound);
            }
            PatKind::Class(class, args) => self.class_pattern(class, args, bound),
            PatKind::Mapping(items) => self.mapping(pattern.span, items, bound),
        }
    }

    /// Every alternative must bind the same names, and only the last may match everything.
    fn alternatives(&mut self, whole: Span, alternatives: &[PatRef<'a>], bound: &mut Vec<(Name, Span)>) {
        let base = bound.len();
        let mut first: Option<HashSet<Name>> = None;
        let errors = self.errors.len();
        for (i, alternative) in alternatives.iter().enumerate() {
            if i + 1 < alternatives.len() {
                self.must_be_last(alternative);
            }
            for (name, _) in bound.drain(base..) {
                self.captured[name.0 as usize] = false;
            }
            self.pattern(alternative, bound);
            let names = bound[base..].iter().map(|&(name, _)| name).collect();
            match &first {
                None => first = Some(names),
                // one that matches everything is mistake enough
                Some(first) if *first != names && self.errors.len() == errors => {
                    let message = "alternative patterns bind different names";
                    let label = "unlike the first alternative";
                    let error = Diagnostic::new(code::PATTERN, message, alternative.span, label);
                    self.errors.push(error.of(whole));
                }
                Some(_) => {}
            }
        }
    }

    fn class_pattern(&mut self, class: ExprRef<'a>, args: &[PatArg<'a>], bound: &mut Vec<(Name, Span)>) {
        self.expr(class);
        let mut keywords = HashSet::new();
        for arg in args {
            match arg {
                PatArg::Positional(pattern) => {
                    if !keywords.is_empty() {
                        let message = "positional patterns follow keyword patterns";
                        self.error(code::PATTERN, message, pattern.span, "move it to the front");
                    }
                    self.pattern(pattern, bound);
                }
                PatArg::Keyword(name, pattern) => {
                    if !keywords.insert(*name) {
                        let message =
                            format!("attribute name repeated in class pattern: {}", self.name_text(*name));
                        self.error(code::PATTERN, message, pattern.span, "looked at before");
                    }
                    self.pattern(pattern, bound);
                }
            }
        }
    }

    fn mapping(
        &mut self,
        whole: Span,
        items: &[(Option<ExprRef<'a>>, PatRef<'a>)],
        bound: &mut Vec<(Name, Span)>,
    ) {
        let mut keys = HashSet::new();
        for (i, &(key, pattern)) in items.iter().enumerate() {
            match key {
                Some(key) => {
                    self.expr(key);
                    self.complex(key);
                    if let Some(value) = self.constant_key(key).filter(|value| !keys.insert(value.clone())) {
                        let text = match key.kind {
                            ExprKind::Str(text, _) if !text.contains(['\'', '\\']) => format!("'{text}'"),
                            _ => self.source[key.span.lo as usize..key.span.hi as usize].to_owned(),
                        };
                        let message = format!("mapping pattern checks duplicate key ({text})");
                        let label = format!("{value} is looked up before");
                        self.errors.push(Diagnostic::new(code::PATTERN, message, key.span, label).of(whole));
                    }
                }
                None if matches!(pattern.kind, PatKind::Star(None)) => {
                    let label = "`**_` takes nothing: leave it out";
                    let error = Diagnostic::new(code::PATTERN, "invalid syntax", pattern.span, label);
                    let wildcard = Span::new(pattern.span.hi - 1, pattern.span.hi);
                    self.errors.push(error.of(wildcard));
                }
                None if i + 1 < items.len() => {
                    let label = "the rest must come last";
                    let error = Diagnostic::new(code::PATTERN, "invalid syntax", pattern.span, label);
                    let next = items[i + 1].0.map_or(pattern.span, |key| key.span);
                    self.errors.push(error.of(next));
                }
                None => {}
            }
            self.pattern(pattern, bound);
        }
    }

    /// A text that equal constant keys share; `None` for a key that is no constant.
    fn constant_key(&self, key: ExprRef<'a>) -> Option<String> {
        let text = &self.source[key.span.lo as usize..key.span.hi as usize];
        match key.kind {
            ExprKind::Str(text, _) => Some(format!("{text:?}")),
            ExprKind::Surrogates(text, _) => Some(format!("s{text:?}")),
            ExprKind::Bytes(bytes) => Some(format!("b{:?}", String::from_utf8_lossy(bytes))),
            ExprKind::KwNone => Some("None".into()),
            // the keys 1, 1.0 and True are one
            ExprKind::KwTrue => Some("1".into()),
            ExprKind::KwFalse => Some("0".into()),
            ExprKind::Int => Some(match literal::parse_int(text) {
                IntLiteral::Small(value) => value.to_string(),
                IntLiteral::Big { radix, digits } => format!("{radix}:{digits}"),
            }),
            ExprKind::Float => Some(literal::parse_float(text).to_string()),
            ExprKind::Unary(UnaryOp::Minus, value) => self.constant_key(value).map(|text| format!("-{text}")),
            _ => None,
        }
    }

    /// `real + imaginary`: the only sum a pattern may be.
    fn complex(&mut self, value: ExprRef<'a>) {
        let ExprKind::Binary(_, real, imaginary) = value.kind else {
            return;
        };
        let number = match real.kind {
            ExprKind::Unary(_, number) => number,
            _ => real,
        };
        if let ExprKind::Imaginary = number.kind {
            let message = "real number required in complex literal";
            self.error(code::PATTERN, message, real.span, "an imaginary number");
        }
        if !matches!(imaginary.kind, ExprKind::Imaginary) {
            let message = "imaginary number required in complex literal";
            self.error(code::PATTERN, message, imaginary.span, "a sum is no pattern");
        }
    }
}

/// Does a pattern match everything? Then the name that does, or `None` for the wildcard, and where it stands.
fn irrefutable(pattern: PatRef) -> Option<(Option<Name>, Span)> {
    match pattern.kind {
        PatKind::Capture(name) => Some((name, pattern.span)),
        PatKind::As(inner, _) => irrefutable(inner),
        PatKind::Or(alternatives) => alternatives.last().and_then(|last| irrefutable(last)),
        PatKind::Value(_)
        | PatKind::Singleton(_)
        | PatKind::Star(_)
        | PatKind::Sequence(_)
        | PatKind::Class(..)
        | PatKind::Mapping(_) => None,
    }
}
