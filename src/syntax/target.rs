//! Targets: the grammar reads them as expressions, and here those that cannot be assigned to are refused.

use super::ast::*;
use super::builder::Builder;
use super::error::{Diagnostic, code};

impl<'a> Builder<'a> {
    /// `first = rest[0] = … = value`.
    pub fn assign(
        &mut self,
        lo: u32,
        hi: u32,
        first: ExprRef<'a>,
        mut rest: Vec<ExprRef<'a>>,
    ) -> StmtRef<'a> {
        let Some(value) = rest.pop() else {
            return self.stmt(lo, hi, StmtKind::Expr(first));
        };
        rest.insert(0, first);
        self.first_target(first);
        for &target in &rest[1..] {
            self.target(target);
        }
        let targets = self.list(rest);
        self.stmt(lo, hi, StmtKind::Assign(targets, value))
    }

    pub fn aug_assign(
        &mut self,
        lo: u32,
        hi: u32,
        target: ExprRef<'a>,
        op: BinOp,
        value: ExprRef<'a>,
    ) -> StmtRef<'a> {
        if !is_single(target) {
            self.error(Diagnostic::new(
                code::TARGET,
                format!("'{}' is an illegal expression for augmented assignment", describe(target)),
                target.span,
                "a name, an attribute or an item belongs here",
            ));
        }
        self.stmt(lo, hi, StmtKind::AugAssign(target, op, value))
    }

    pub fn ann_assign(
        &mut self,
        lo: u32,
        hi: u32,
        target: ExprRef<'a>,
        annotation: ExprRef<'a>,
        value: Option<ExprRef<'a>>,
    ) -> StmtRef<'a> {
        if !is_single(target) {
            let message = match target.kind {
                ExprKind::List(_) => "only single target (not list) can be annotated",
                ExprKind::Tuple(..) => "only single target (not tuple) can be annotated",
                _ => "illegal target for annotation",
            };
            let label = "a name, an attribute or an item belongs here";
            let error = Diagnostic::new(code::TARGET, message, target.span, label);
            self.error(match target.kind {
                ExprKind::Tuple([first, ..], false) => error.of(first.span),
                _ => error,
            });
        }
        let simple = target.span.lo == lo && matches!(target.kind, ExprKind::Name(_));
        self.stmt(lo, hi, StmtKind::AnnAssign(target, annotation, value, simple))
    }

    pub fn delete(&mut self, lo: u32, hi: u32, targets: Vec<ExprRef<'a>>) -> StmtRef<'a> {
        for &target in &targets {
            self.delete_target(target);
        }
        let targets = self.list(targets);
        self.stmt(lo, hi, StmtKind::Delete(targets))
    }

    fn delete_target(&mut self, target: ExprRef<'a>) {
        match target.kind {
            ExprKind::List(items) | ExprKind::Tuple(items, _) => {
                for item in items {
                    self.delete_target(item);
                }
            }
            _ if is_single(target) => {}
            _ => self.error(Diagnostic::new(
                code::TARGET,
                format!("cannot delete {}", describe(target)),
                target.span,
                "not a name, an attribute or an item",
            )),
        }
    }

    pub fn with_as(&mut self, context: ExprRef<'a>, target: ExprRef<'a>) -> WithItem<'a> {
        WithItem { context, target: Some(self.target(target)) }
    }

    /// The left side of an assignment: something that can be compared was perhaps to be compared.
    fn first_target(&mut self, target: ExprRef<'a>) {
        use ExprKind::*;
        match target.kind {
            Tuple([before @ .., last], false)
                if before.iter().all(|part| is_single(part))
                    && !is_single(last)
                    && !matches!(last.kind, Starred(_)) =>
            {
                self.first_target(last);
            }
            Walrus(..) | Int | Float | Imaginary | Str(..) | Surrogates(..) | Bytes(_) | FString(_)
            | Ellipsis | Binary(..) | Unary(..) | Call(..) | Await(_) | Yield(_) | YieldFrom(_) | Dict(_)
            | Set(_) | ListComp(..) | SetComp(..) | DictComp(..)
                if !matches!(target.kind, Unary(UnaryOp::Not, _)) =>
            {
                let what = describe(target);
                self.error(
                    Diagnostic::new(
                        code::TARGET,
                        format!("cannot assign to {what} here. Maybe you meant '==' instead of '='?"),
                        target.span,
                        "not a name, an attribute or an item",
                    )
                    .help("use `==` to compare"),
                );
            }
            _ => {
                self.target(target);
            }
        }
    }

    /// The target of an assignment, a loop or `as`.
    pub fn target(&mut self, target: ExprRef<'a>) -> ExprRef<'a> {
        if let ExprKind::Yield(_) | ExprKind::YieldFrom(_) = target.kind {
            let message = "assignment to yield expression not possible";
            self.error(Diagnostic::new(code::TARGET, message, target.span, "gives a value, takes none"));
            return target;
        }
        if let ExprKind::Starred(_) = target.kind {
            self.error(
                Diagnostic::new(
                    code::TARGET,
                    "starred assignment target must be in a list or tuple",
                    target.span,
                    "a star takes what other targets leave",
                )
                .help("write `*rest,` to take everything"),
            );
        }
        self.part_of_target(target);
        target
    }

    fn part_of_target(&mut self, target: ExprRef<'a>) {
        match target.kind {
            ExprKind::Starred(inner) => self.part_of_target(inner),
            ExprKind::List(items) | ExprKind::Tuple(items, _) => {
                let mut stars = items.iter().filter(|item| matches!(item.kind, ExprKind::Starred(_)));
                if let (Some(first), Some(second)) = (stars.next(), stars.next()) {
                    self.error(
                        Diagnostic::new(
                            code::TARGET,
                            "multiple starred expressions in assignment",
                            second.span,
                            "one star can take what the others leave",
                        )
                        .of(target.span)
                        .also(first.span, "the first one"),
                    );
                }
                for item in items {
                    self.part_of_target(item);
                }
            }
            _ if is_single(target) => {}
            _ => self.error(Diagnostic::new(
                code::TARGET,
                format!("cannot assign to {}", describe(target)),
                target.span,
                "not a name, an attribute or an item",
            )),
        }
    }

    /// `name := value`.
    pub fn walrus(&mut self, lo: u32, hi: u32, name: ExprRef<'a>, value: ExprRef<'a>) -> ExprRef<'a> {
        self.expr(lo, hi, ExprKind::Walrus(name, value))
    }
}

/// Can it be assigned to as one thing?
fn is_single(target: ExprRef) -> bool {
    use ExprKind::*;
    matches!(target.kind, Name(_) | Attribute(..) | Subscript(..) | Error)
}

/// What an expression is called in a message.
pub(super) fn describe(expr: &Expr) -> &'static str {
    match expr.kind {
        ExprKind::Name(_) => "name",
        ExprKind::Int
        | ExprKind::Float
        | ExprKind::Imaginary
        | ExprKind::Str(..)
        | ExprKind::Surrogates(..)
        | ExprKind::Bytes(_) => "literal",
        ExprKind::KwNone => "None",
        ExprKind::KwTrue => "True",
        ExprKind::KwFalse => "False",
        ExprKind::Ellipsis => "ellipsis",
        ExprKind::FString(_) | ExprKind::Formatted(..) => "f-string expression",
        ExprKind::And(_) | ExprKind::Or(_) | ExprKind::Binary(..) | ExprKind::Unary(..) => "expression",
        ExprKind::Walrus(..) => "named expression",
        ExprKind::Lambda(..) => "lambda",
        ExprKind::Conditional(..) => "conditional expression",
        ExprKind::Dict(_) => "dict literal",
        ExprKind::Set(_) => "set display",
        ExprKind::List(_) => "list",
        ExprKind::Tuple(..) => "tuple",
        ExprKind::ListComp(..) => "list comprehension",
        ExprKind::SetComp(..) => "set comprehension",
        ExprKind::DictComp(..) => "dict comprehension",
        ExprKind::Generator(..) => "generator expression",
        ExprKind::Await(_) => "await expression",
        ExprKind::Yield(_) | ExprKind::YieldFrom(_) => "yield expression",
        ExprKind::Compare(..) => "comparison",
        ExprKind::Call(..) => "function call",
        ExprKind::Attribute(..) => "attribute",
        ExprKind::Subscript(..) => "subscript",
        ExprKind::Starred(_) => "starred",
        ExprKind::Slice(..) => "slice",
        ExprKind::Error => "expression",
    }
}
