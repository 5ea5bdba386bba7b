//! Scopes and names, as far as syntax errors need them: `global`, `nonlocal`, `:=` in comprehensions.

use std::collections::HashMap;

use super::ast::*;
use super::checks::Checks;
use super::error::{Diagnostic, code};
use crate::source::Span;

/// What a scope is the scope of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Module,
    Class,
    /// `word` is where `def` or `async def` stands.
    Function {
        is_async: bool,
        word: Span,
    },
    Lambda,
    /// With what messages call it.
    Comprehension(&'static str),
    /// Of type parameters and aliases, with what messages call it.
    Type(&'static str),
}

/// What `break` and `continue` would leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LoopContext {
    Outside,
    Loop,
    /// The block of an `except*`, which they must not leave.
    StarHandler,
}

/// What can happen to a name in a scope; bits of [`Event::what`].
mod what {
    pub const USED: u8 = 1;
    pub const BOUND: u8 = 2;
    pub const PARAM: u8 = 4;
    pub const ANNOTATED: u8 = 8;
    pub const GLOBAL: u8 = 16;
    pub const NONLOCAL: u8 = 32;
    /// The variable of a comprehension.
    pub const ITERATION: u8 = 64;
}

/// Something happened to a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Event {
    name: Name,
    what: u8,
}

/// One open scope.
#[derive(Debug)]
pub(super) struct Scope {
    pub kind: Kind,
    pub in_loop: LoopContext,
    pub in_star_handler: bool,
    /// A `yield` stands in it.
    pub yields: bool,
    /// The first `return` with a value: the word and the statement.
    pub returns_value: Option<(Span, Span)>,
    /// A comprehension that awaits.
    pub is_async: bool,
    /// How many iterables of comprehensions are around the current expression, outer scopes included.
    pub iterables: u32,
    /// Where its events begin.
    events: usize,
    /// The events up to `indexed`, by name; made when first asked for.
    index: HashMap<Name, u8, foldhash::fast::RandomState>,
    indexed: usize,
    /// Names bound by `:=` in a comprehension, for the scope around it.
    hoisted: Vec<Name>,
    /// What inner scopes declare `nonlocal`, and where.
    wanted: Vec<(Name, Span, Span)>,
    /// It has `global` or `nonlocal` statements.
    declares: bool,
    /// What it declares `nonlocal` itself.
    nonlocals: Vec<(Name, Span, Span)>,
}

impl Scope {
    pub fn new(kind: Kind, events: usize) -> Scope {
        Scope {
            kind,
            in_loop: LoopContext::Outside,
            in_star_handler: false,
            yields: false,
            returns_value: None,
            is_async: false,
            iterables: 0,
            events,
            index: HashMap::default(),
            indexed: events,
            hoisted: Vec::new(),
            wanted: Vec::new(),
            declares: false,
            nonlocals: Vec::new(),
        }
    }

    /// What has happened to a name so far, given all events.
    fn seen(&mut self, name: Name, events: &[Event]) -> u8 {
        for event in &events[self.indexed..] {
            *self.index.entry(event.name).or_default() |= event.what;
        }
        self.indexed = events.len();
        self.index.get(&name).copied().unwrap_or(0)
    }
}

impl<'a> Checks<'_, 'a> {
    pub(super) fn enter_scope(&mut self, kind: Kind) {
        let iterables = self.scope().iterables;
        self.scopes.push(Scope { iterables, ..Scope::new(kind, self.events.len()) });
    }

    /// Close the innermost scope.
    pub(super) fn leave_scope(&mut self) {
        let Some(mut scope) = self.scopes.pop() else {
            return;
        };
        if let (Kind::Function { is_async: true, .. }, true, Some((word, stmt))) =
            (scope.kind, scope.yields, scope.returns_value)
        {
            let message = "'return' with value in async generator";
            let label = "an asynchronous generator only yields values";
            self.errors.push(Diagnostic::new(code::RETURN, message, word, label).of(stmt));
        }
        let mut wanted = std::mem::take(&mut scope.wanted);
        if !wanted.is_empty() && matches!(scope.kind, Kind::Function { .. } | Kind::Lambda) {
            wanted.retain(|&(name, ..)| {
                let seen = scope.seen(name, &self.events);
                let local = what::BOUND | what::PARAM | what::ANNOTATED;
                seen & local == 0 || seen & (what::GLOBAL | what::NONLOCAL) != 0
            });
        }
        if let Kind::Class = scope.kind {
            // what `super()` reads: the class binds it for its methods
            wanted.retain(|&(name, ..)| self.name_text(name) != "__class__");
        }
        wanted.append(&mut scope.nonlocals);
        self.events.truncate(scope.events);
        match self.scopes.last_mut() {
            Some(outer) => {
                outer.wanted.append(&mut wanted);
                if let Kind::Comprehension(_) = outer.kind {
                    outer.hoisted.append(&mut scope.hoisted);
                } else {
                    let bound = |name| Event { name, what: what::BOUND };
                    self.events.extend(scope.hoisted.into_iter().map(bound));
                }
            }
            None => {
                for (name, span, stmt) in wanted {
                    let message = format!("no binding for nonlocal '{}' found", self.name_text(name));
                    let label = "no function around this one binds it";
                    self.errors.push(Diagnostic::new(code::SCOPE, message, span, label).of(stmt));
                }
            }
        }
    }

    pub(super) fn in_type_scope(&mut self, what: &'static str, walk: impl FnOnce(&mut Self)) {
        self.enter_scope(Kind::Type(what));
        walk(self);
        self.leave_scope();
    }

    fn event(&mut self, name: Name, what: u8) {
        self.events.push(Event { name, what });
    }

    pub(super) fn use_name(&mut self, name: Name) {
        self.event(name, what::USED);
    }

    /// A name is assigned to, deleted, imported or defined.
    pub(super) fn bind(&mut self, name: Name, span: Span) {
        self.not_debug(name, span);
        self.event(name, what::BOUND);
    }

    pub(super) fn bind_param(&mut self, param: &Param) {
        self.not_debug(param.name, param.span);
        self.event(param.name, what::PARAM);
    }

    pub(super) fn not_debug(&mut self, name: Name, span: Span) {
        self.debug_is_constant(name, span, span);
    }

    fn debug_is_constant(&mut self, name: Name, span: Span, construct: Span) {
        if self.name_text(name) == "__debug__" {
            let error = Diagnostic::new(code::TARGET, "cannot assign to __debug__", span, "a constant");
            self.errors.push(error.of(construct));
        }
    }

    /// `name: annotation`.
    pub(super) fn annotate(&mut self, name: Name, span: Span, stmt: Span) {
        self.debug_is_constant(name, span, stmt);
        if self.scopes.len() > 1 {
            let (scope, events) = (self.scopes.last_mut(), &self.events);
            let scope = scope.filter(|scope| scope.declares);
            let seen = scope.map_or(0, |scope| scope.seen(name, events));
            for (bit, word) in [(what::GLOBAL, "global"), (what::NONLOCAL, "nonlocal")] {
                if seen & bit != 0 {
                    let message = format!("annotated name '{}' can't be {word}", self.name_text(name));
                    let label = "its annotation belongs to the scope it lives in";
                    self.errors.push(Diagnostic::new(code::SCOPE, message, span, label).of(stmt));
                }
            }
        }
        self.event(name, what::BOUND | what::ANNOTATED);
    }

    /// `global` or `nonlocal` names.
    pub(super) fn declare(&mut self, names: &[Name], stmt: Span, nonlocal: bool) {
        let (word, bit, other) = match nonlocal {
            true => ("nonlocal", what::NONLOCAL, what::GLOBAL),
            false => ("global", what::GLOBAL, what::NONLOCAL),
        };
        let mut place = stmt.lo as usize + word.len();
        for &name in names {
            let text = self.name_text(name);
            let span = self.find_word(text, &mut place, stmt);
            if nonlocal && matches!(self.scope().kind, Kind::Module) {
                let message = "nonlocal declaration not allowed at module level";
                self.error(code::SCOPE, message, stmt, "there is no function around it");
                return;
            }
            let events = &self.events;
            let seen = self.scopes.last_mut().map_or(0, |scope| scope.seen(name, events));
            let message = if seen & what::PARAM != 0 {
                format!("name '{text}' is parameter and {word}")
            } else if seen & other != 0 {
                format!("name '{text}' is nonlocal and global")
            } else if seen & bit != 0 {
                // said before: what happened since is no mistake
                continue;
            } else if seen & what::ANNOTATED != 0 {
                format!("annotated name '{text}' can't be {word}")
            } else if seen & what::BOUND != 0 {
                format!("name '{text}' is assigned to before {word} declaration")
            } else if seen & what::USED != 0 {
                format!("name '{text}' is used prior to {word} declaration")
            } else {
                self.event(name, bit);
                self.scope().declares = true;
                if nonlocal {
                    self.scope().nonlocals.push((name, span, stmt));
                }
                continue;
            };
            self.errors.push(
                Diagnostic::new(code::SCOPE, message, span, "too late, or impossible")
                    .of(stmt)
                    .help(format!("put `{word} {text}` at the start of the function")),
            );
        }
    }

    /// The span of a word of `stmt`, at or after `place`, which moves on.
    fn find_word(&self, word: &str, place: &mut usize, stmt: Span) -> Span {
        let rest = self.source.get(*place..stmt.hi as usize).unwrap_or_default();
        match rest.find(word) {
            Some(at) => {
                let lo = *place + at;
                *place = lo + word.len();
                Span::new(lo as u32, *place as u32)
            }
            // normalised: the source spells it differently
            None => stmt,
        }
    }

    // ------------------------------------------------------------------ comprehensions

    /// The target of a `for` in a comprehension.
    pub(super) fn iteration_target(&mut self, target: ExprRef<'a>) {
        let start = self.events.len();
        self.target(target);
        for i in start..self.events.len() {
            let event = &mut self.events[i];
            if event.what == what::BOUND {
                event.what |= what::ITERATION;
                let name = event.name;
                if self.scope().hoisted.contains(&name) {
                    let message = format!(
                        "comprehension inner loop cannot rebind assignment expression target '{}'",
                        self.name_text(name)
                    );
                    self.error(code::WALRUS, message, target.span, "bound by `:=` before");
                }
            }
        }
    }

    /// `name := …` has been walked but for its name.
    pub(super) fn walrus(&mut self, name: ExprRef<'a>, span: Span) {
        let ExprKind::Name(id) = name.kind else {
            return;
        };
        self.not_debug(id, name.span);
        if self.scope().iterables > 0 {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            self.error(code::WALRUS, message, span, "assign before the comprehension");
            return;
        }
        match self.scope().kind {
            Kind::Comprehension(_) => self.hoist(id, name.span, span),
            Kind::Type(place) => {
                let message = format!("named expression cannot be used within {place}");
                self.error(code::WALRUS, message, span, "nothing can be bound here");
            }
            Kind::Module | Kind::Class | Kind::Function { .. } | Kind::Lambda => self.event(id, what::BOUND),
        }
    }

    /// Bind a name, which stands at `target`, in the scope around the comprehensions that are open.
    fn hoist(&mut self, name: Name, target: Span, span: Span) {
        let mut end = self.events.len();
        for scope in self.scopes.iter().rev() {
            match scope.kind {
                Kind::Comprehension(_) => {
                    let rebinds = |event: &Event| event.name == name && event.what & what::ITERATION != 0;
                    if self.events[scope.events..end].iter().any(rebinds) {
                        let message = format!(
                            "assignment expression cannot rebind comprehension iteration variable '{}'",
                            self.name_text(name)
                        );
                        let error = Diagnostic::new(code::WALRUS, message, span, "the loop binds it");
                        self.errors.push(error.of(target));
                        return;
                    }
                    end = scope.events;
                }
                Kind::Class => {
                    let message =
                        "assignment expression within a comprehension cannot be used in a class body";
                    let error =
                        Diagnostic::new(code::WALRUS, message, span, "it would bind a name of the class");
                    self.errors.push(error.of(target));
                    return;
                }
                Kind::Type(place) => {
                    let within = if place == "the definition of a generic" { "within" } else { "in" };
                    let message = format!(
                        "assignment expression within a comprehension cannot be used {within} {place}"
                    );
                    let error = Diagnostic::new(code::WALRUS, message, span, "nothing can be bound here");
                    self.errors.push(error.of(target));
                    return;
                }
                Kind::Module | Kind::Function { .. } | Kind::Lambda => break,
            }
        }
        self.scope().hoisted.push(name);
    }
}
