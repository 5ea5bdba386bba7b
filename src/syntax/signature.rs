//! Parameters, type parameters and arguments: flat lists in the grammar, whose order is checked here.

use std::collections::HashSet;

use super::ast::*;
use super::builder::{ArgItem, Builder, ParamItem, TypeParamItem};
use super::error::{Diagnostic, code};
use crate::source::Span;

/// What of a parameter list has been read.
#[derive(Default)]
struct Seen {
    /// The parameter that brought the first default.
    default: Option<Span>,
    slash: Option<u32>,
    star: Option<u32>,
    /// A `*` that no parameter has followed yet.
    bare: Option<u32>,
}

impl<'a> Builder<'a> {
    pub fn param(
        &self,
        (name, span): (Name, Span),
        annotation: Option<ExprRef<'a>>,
        default: Option<ExprRef<'a>>,
    ) -> &'a Param<'a> {
        self.keep(Param { name, span, annotation, default })
    }

    fn param_error(&mut self, at: u32, message: &str, label: &str) {
        self.error(Diagnostic::new(code::PARAMETERS, message, Span::new(at, at + 1), label));
    }

    pub fn params(&mut self, items: Vec<ParamItem<'a>>) -> &'a Params<'a> {
        let mut params = Params::default();
        let (mut positional, mut keyword_only) = (Vec::new(), Vec::new());
        let mut seen = Seen::default();
        for item in items {
            if let Some(last) = params.double_star {
                self.error(
                    Diagnostic::new(
                        code::PARAMETERS,
                        "arguments cannot follow var-keyword argument",
                        self.item_span(&item),
                        "nothing may follow",
                    )
                    .also(last.span, "takes all other keywords"),
                );
            }
            match item {
                ParamItem::Plain(param) if seen.star.is_some() => {
                    seen.bare = None;
                    keyword_only.push(*param);
                }
                ParamItem::Plain(param) => {
                    self.default_order(param, &mut seen);
                    positional.push(*param);
                }
                ParamItem::Slash(at) => {
                    self.slash(at, &seen, positional.is_empty());
                    seen.slash = Some(at);
                    params.positional_only = positional.len() as u32;
                }
                ParamItem::Star(param, at) => {
                    if seen.star.is_some() {
                        self.param_error(at, "* argument may appear only once", "the second one");
                    }
                    seen.star = Some(at);
                    if param.is_none() {
                        seen.bare = Some(at);
                    }
                    self.no_default(param, "var-positional argument cannot have default value");
                    params.star = param;
                }
                ParamItem::DoubleStar(param, _) => {
                    self.bare_star(seen.bare.take());
                    self.no_default(Some(param), "var-keyword argument cannot have default value");
                    params.double_star = Some(param);
                }
            }
        }
        self.bare_star(seen.bare);
        params.positional = self.list(positional);
        params.keyword_only = self.list(keyword_only);
        self.duplicates(&params);
        self.keep(params)
    }

    fn item_span(&self, item: &ParamItem) -> Span {
        match *item {
            ParamItem::Plain(param) => param.span,
            ParamItem::Star(_, at) | ParamItem::Slash(at) => Span::new(at, at + 1),
            ParamItem::DoubleStar(_, at) => Span::new(at, at + 2),
        }
    }

    fn default_order(&mut self, param: &Param<'a>, seen: &mut Seen) {
        match (param.default, seen.default) {
            (Some(_), None) => seen.default = Some(param.span),
            (None, Some(first)) => self.error(
                Diagnostic::new(
                    code::PARAMETERS,
                    "parameter without a default follows parameter with a default",
                    param.span,
                    "needs a default too",
                )
                .also(first, "has a default")
                .help("give it a default, move it to the front, or put it after `*`"),
            ),
            _ => {}
        }
    }

    fn slash(&mut self, at: u32, seen: &Seen, first: bool) {
        if seen.star.is_some() {
            self.param_error(at, "/ must be ahead of *", "too late");
        } else if seen.slash.is_some() {
            self.param_error(at, "/ may appear only once", "the second one");
        } else if first {
            self.param_error(at, "at least one argument must precede /", "nothing stands before it");
        }
    }

    fn no_default(&mut self, param: Option<&Param<'a>>, message: &str) {
        if let Some(default) = param.and_then(|param| param.default) {
            let before = self.text(0, default.span.lo);
            let equals = before.rfind('=').map_or(default.span, |at| Span::new(at as u32, at as u32 + 1));
            self.error(
                Diagnostic::new(code::PARAMETERS, message, default.span, "not possible here").of(equals),
            );
        }
    }

    fn bare_star(&mut self, at: Option<u32>) {
        if let Some(at) = at {
            self.param_error(at, "named arguments must follow bare *", "no name follows");
        }
    }

    fn duplicates(&mut self, params: &Params<'a>) {
        let all = params.positional.iter().chain(params.star).chain(params.keyword_only);
        let all: Vec<_> = all.chain(params.double_star).map(|param| (param.name, param.span)).collect();
        for (name, span) in repeated(all) {
            let message = format!("duplicate argument '{}' in function definition", self.name_text(name));
            self.error(Diagnostic::new(code::PARAMETERS, message, span, "the name is taken").late());
        }
    }

    pub fn type_params(&mut self, items: Option<Vec<TypeParamItem<'a>>>) -> List<'a, TypeParam<'a>> {
        let items = items.unwrap_or_default();
        let mut names = Vec::with_capacity(items.len());
        let mut with_default = false;
        for TypeParamItem { param, at } in &items {
            let (name, default) = match *param {
                TypeParam::Var(name, _, default)
                | TypeParam::Tuple(name, default)
                | TypeParam::Spec(name, default) => (name, default),
            };
            let text = self.name_text(name);
            let span = Span::new(*at, at + text.len() as u32);
            names.push((name, span));
            if with_default && default.is_none() {
                self.error(Diagnostic::new(
                    code::TYPE_PARAMETERS,
                    format!("non-default type parameter '{text}' follows default type parameter"),
                    span,
                    "needs a default too",
                ));
            }
            with_default |= default.is_some();
        }
        for (name, span) in repeated(names) {
            let message = format!("duplicate type parameter '{}'", self.name_text(name));
            // with its stars
            let before = self.text(0, span.lo).trim_end_matches('*').len() as u32;
            let error = Diagnostic::new(code::TYPE_PARAMETERS, message, span, "the name is taken");
            self.error(error.of(Span::new(before, span.hi)).late());
        }
        self.list(items.into_iter().map(|item| item.param).collect())
    }

    pub fn args(&mut self, items: Vec<ArgItem<'a>>) -> List<'a, Arg<'a>> {
        let alone = items.len() == 1;
        let (mut keyword, mut unpacking) = (false, false);
        let mut names = Vec::new();
        let mut args = Vec::with_capacity(items.len());
        let mut misplaced = Vec::new();
        let mut end = 0;
        for item in items {
            let arg = match item {
                ArgItem::Plain(arg) => arg,
                ArgItem::Generator(generator) => {
                    if !alone {
                        self.error(
                            Diagnostic::new(
                                code::ARGUMENTS,
                                "Generator expression must be parenthesized",
                                generator.span,
                                "not the only argument",
                            )
                            .help("put it in parentheses"),
                        );
                    }
                    Arg::Positional(generator)
                }
            };
            end = match arg {
                Arg::Positional(value)
                | Arg::Star(value)
                | Arg::DoubleStar(value)
                | Arg::Keyword(_, _, value) => value.span.hi,
            };
            match arg {
                Arg::Positional(value) if unpacking || keyword => {
                    let message = match unpacking {
                        true => "positional argument follows keyword argument unpacking",
                        false => "positional argument follows keyword argument",
                    };
                    let error = Diagnostic::new(code::ARGUMENTS, message, value.span, "has no name");
                    misplaced.push(error);
                }
                Arg::Star(value) if unpacking => {
                    let message = "iterable argument unpacking follows keyword argument unpacking";
                    let comma = self.text(0, value.span.lo).rfind(',').unwrap_or(value.span.lo as usize);
                    let error = Diagnostic::new(code::ARGUMENTS, message, value.span, "move it before `**`");
                    self.error(error.of(Span::new(comma as u32, value.span.hi)));
                }
                Arg::Positional(_) | Arg::Star(_) => {}
                Arg::Keyword(name, span, value) => {
                    keyword = true;
                    names.push((name, span.to(value.span)));
                }
                Arg::DoubleStar(_) => unpacking = true,
            }
            args.push(arg);
        }
        // `SyntaxError` tells of these at the end of the call
        let rest = self.source().get(end as usize..).unwrap_or_default();
        let close = end + rest.find(')').unwrap_or(0) as u32;
        for error in misplaced {
            self.error(error.of(Span::new(close, close + 1)));
        }
        for (name, span) in repeated(names) {
            let message = format!("keyword argument repeated: {}", self.name_text(name));
            self.error(Diagnostic::new(code::ARGUMENTS, message, span, "given before").late());
        }
        self.list(args)
    }
}

/// The names that stand in a list for the second time and more.
pub(super) fn repeated(names: Vec<(Name, Span)>) -> Vec<(Name, Span)> {
    match &names[..] {
        [] | [_] => Vec::new(),
        [first, second] if first.0 != second.0 => Vec::new(),
        _ => {
            let mut known = HashSet::with_capacity(names.len());
            names.into_iter().filter(|&(name, _)| !known.insert(name)).collect()
        }
    }
}
