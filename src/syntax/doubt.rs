//! Doubts: what is allowed and hardly meant. A program that compiles gives them as `SyntaxWarning`s.

use super::ast::*;
use super::checks::Checks;
use crate::source::Span;

/// Something in a text that is allowed and hardly meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What is doubtful, in one line.
    pub message: String,
    /// What the fields of `SyntaxError` tell of where the doubt is made an error; its first line is the warning's.
    pub span: Span,
}

impl Doubt {
    pub(super) fn new(message: impl Into<String>, span: Span) -> Doubt {
        Doubt { message: message.into(), span }
    }
}

impl<'a> Checks<'_, 'a> {
    fn doubt(&mut self, message: String, span: Span) {
        self.doubts.push(Doubt::new(message, span));
    }

    /// `is` and `is not` with a literal compare what an implementation may share or not.
    pub(super) fn doubt_identity(
        &mut self,
        whole: Span,
        first: ExprRef<'a>,
        rest: &[(CompareOp, ExprRef<'a>)],
    ) {
        let compared =
            |expr| constant_type(expr).filter(|kind| !matches!(*kind, "NoneType" | "bool" | "ellipsis"));
        let mut left = first;
        for &(op, right) in rest {
            let words = match op {
                CompareOp::Is => Some(("is", "==")),
                CompareOp::IsNot => Some(("is not", "!=")),
                _ => None,
            };
            if let (Some((word, meant)), Some(kind)) = (words, compared(left).or_else(|| compared(right))) {
                let message = format!("\"{word}\" with '{kind}' literal. Did you mean \"{meant}\"?");
                self.doubt(message, whole);
                return;
            }
            left = right;
        }
    }

    /// A tuple that is not empty is true.
    pub(super) fn doubt_assertion(&mut self, stmt: Span, test: ExprRef<'a>) {
        if matches!(test.kind, ExprKind::Tuple([_, ..], _)) {
            self.doubt("assertion is always true, perhaps remove parentheses?".into(), stmt);
        }
    }

    /// A call of something that a line before forgot its comma after.
    pub(super) fn doubt_call(&mut self, function: ExprRef<'a>) {
        if matches!(function.kind, ExprKind::Lambda(..)) {
            return;
        }
        if let Some(kind) = display_type(function) {
            let message = format!("'{kind}' object is not callable; perhaps you missed a comma?");
            self.doubt(message, function.span);
        }
    }

    /// An item of something that has none, or none with such an index.
    pub(super) fn doubt_item(&mut self, value: ExprRef<'a>, index: ExprRef<'a>) {
        let Some(kind) = display_type(value) else { return };
        match kind {
            "NoneType" | "ellipsis" | "int" | "bool" | "float" | "complex" | "set" | "generator"
            | "function" => {
                let message = format!("'{kind}' object is not subscriptable; perhaps you missed a comma?");
                self.doubt(message, value.span);
            }
            "str" | "bytes" | "tuple" | "list" => {
                if let Some(given) = display_type(index).filter(|given| !matches!(*given, "int" | "bool")) {
                    let message = format!(
                        "{kind} indices must be integers or slices, not {given}; perhaps you missed a comma?"
                    );
                    self.doubt(message, value.span);
                }
            }
            _ => {}
        }
    }
}

/// The type of what an expression makes, where its form tells.
fn display_type(expr: ExprRef<'_>) -> Option<&'static str> {
    use ExprKind::*;
    Some(match expr.kind {
        Tuple(..) => "tuple",
        List(_) | ListComp(..) => "list",
        Dict(_) | DictComp(..) => "dict",
        Set(_) | SetComp(..) => "set",
        Generator(..) => "generator",
        Lambda(..) => "function",
        FString(_) | Formatted(..) => "str",
        _ => return constant_type(expr),
    })
}

/// The type of an expression whose value is known before the program runs.
fn constant_type(expr: ExprRef<'_>) -> Option<&'static str> {
    use ExprKind::*;
    Some(match expr.kind {
        Int => "int",
        Float => "float",
        Imaginary => "complex",
        Str(..) | Surrogates(..) => "str",
        Bytes(_) => "bytes",
        KwNone => "NoneType",
        KwTrue | KwFalse => "bool",
        Ellipsis => "ellipsis",
        Tuple(items, _) if items.iter().all(|item| constant_type(item).is_some()) => "tuple",
        Unary(UnaryOp::Not, value) => constant_type(value).map(|_| "bool")?,
        Unary(_, value) => match constant_type(value)? {
            "bool" => "int",
            kind @ ("int" | "float" | "complex") => kind,
            _ => return None,
        },
        Binary(op, left, right) => match (op, constant_type(left)?, constant_type(right)?) {
            (BinOp::Div, "int", "int") => "float",
            (_, "int", "int") => "int",
            (_, "int" | "float", "int" | "float") => "float",
            (_, "int" | "float" | "complex", "int" | "float" | "complex") => "complex",
            (BinOp::Add, "str", "str") | (BinOp::Mul, "str", "int") | (BinOp::Mul, "int", "str") => "str",
            _ => return None,
        },
        _ => return None,
    })
}
