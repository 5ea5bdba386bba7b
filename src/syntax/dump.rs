//! The tree as text, in the words of CPython's `ast`: the same class names and fields in the same order,
//! without positions and contexts. Absent parts are `~`.

use std::fmt::Write;

use super::ast::*;
use super::literal::{self, IntLiteral};

/// The tree of `module`, which was parsed from `source`, as one line of text.
pub fn module(module: &Module, source: &str) -> String {
    let mut dump = Dump { names: &module.names, source, out: String::new() };
    dump.body(module.body);
    dump.out
}

struct Dump<'d> {
    names: &'d [&'d str],
    source: &'d str,
    out: String,
}

/// A node: its class, and what writes each field.
macro_rules! node {
    ($dump:ident, $class:expr $(, $field:expr)* $(,)?) => {{
        $dump.text($class);
        $dump.text("(");
        $( $field; $dump.text(","); )*
        $dump.text(")");
    }};
}

impl Dump<'_> {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn name(&mut self, name: Name) {
        self.out.push_str(self.names[name.0 as usize]);
    }

    fn optional<T>(&mut self, value: Option<T>, mut write: impl FnMut(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.text("~"),
        }
    }

    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.text("[");
        for item in items {
            write(self, item);
            self.text(",");
        }
        self.text("]");
    }

    fn dotted(&mut self, parts: &[Name]) {
        for (i, &part) in parts.iter().enumerate() {
            if i > 0 {
                self.text(".");
            }
            self.name(part);
        }
    }

    fn hexadecimal(&mut self, kind: &str, bytes: &[u8]) {
        self.text("Constant(");
        self.text(kind);
        for byte in bytes {
            let _ = write!(self.out, "{byte:02x}");
        }
        self.text(")");
    }

    fn number(&mut self, expr: &Expr) {
        let text = &self.source[expr.span.lo as usize..expr.span.hi as usize];
        let _ = match expr.kind {
            ExprKind::Int => match literal::parse_int(text) {
                IntLiteral::Small(value) => write!(self.out, "Constant(i{value:x})"),
                IntLiteral::Big { radix, digits } => {
                    let value = dashu_int::UBig::from_str_radix(&digits, radix).unwrap_or_default();
                    write!(self.out, "Constant(i{})", value.in_radix(16))
                }
            },
            ExprKind::Float => {
                write!(self.out, "Constant(f{:016x})", literal::parse_float(text).to_bits())
            }
            _ => {
                let digits = text.trim_end_matches(['j', 'J']);
                write!(self.out, "Constant(j{:016x})", literal::parse_float(digits).to_bits())
            }
        };
    }

    // ------------------------------------------------------------------ statements

    fn body(&mut self, body: Body) {
        self.list(body, |dump, stmt| dump.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt.kind {
            StmtKind::Expr(value) => node!(self, "Expr", self.expr(value)),
            StmtKind::Assign(targets, value) => {
                node!(self, "Assign", self.exprs(targets), self.expr(value))
            }
            StmtKind::AugAssign(target, op, value) => {
                node!(self, "AugAssign", self.expr(target), self.text(binary(op)), self.expr(value))
            }
            StmtKind::AnnAssign(target, annotation, value, simple) => node!(
                self,
                "AnnAssign",
                self.expr(target),
                self.expr(annotation),
                self.optional_expr(value),
                self.text(if simple { "1" } else { "0" }),
            ),
            StmtKind::If(test, body, orelse) => {
                node!(self, "If", self.expr(test), self.body(body), self.body(orelse))
            }
            StmtKind::While(node) => {
                node!(self, "While", self.expr(node.test), self.body(node.body), self.body(node.orelse))
            }
            StmtKind::For(node) => node!(
                self,
                if node.is_async { "AsyncFor" } else { "For" },
                self.expr(node.target),
                self.expr(node.iter),
                self.body(node.body),
                self.body(node.orelse),
            ),
            StmtKind::Function(node) => self.function(node),
            StmtKind::Class(node) => node!(
                self,
                "ClassDef",
                self.name(node.name),
                self.positional_args(node.args),
                self.keyword_args(node.args),
                self.body(node.body),
                self.exprs(node.decorators),
                self.type_params(node.type_params),
            ),
            StmtKind::Try(node) => node!(
                self,
                if node.star { "TryStar" } else { "Try" },
                self.body(node.body),
                self.list(node.handlers, |dump, handler| dump.handler(handler)),
                self.body(node.orelse),
                self.body(node.finally),
            ),
            StmtKind::With(items, body, is_async) => node!(
                self,
                if is_async { "AsyncWith" } else { "With" },
                self.list(items, |dump, item| {
                    node!(dump, "withitem", dump.expr(item.context), dump.optional_expr(item.target))
                }),
                self.body(body),
            ),
            StmtKind::Match(subject, cases) => {
                node!(
                    self,
                    "Match",
                    self.expr(subject),
                    self.list(cases, |dump, case| {
                        node!(
                            dump,
                            "match_case",
                            dump.pattern(case.pattern),
                            dump.optional_expr(case.guard),
                            dump.body(case.body)
                        )
                    }),
                )
            }
            StmtKind::Return(value) => node!(self, "Return", self.optional_expr(value)),
            StmtKind::Raise(exception, cause) => {
                node!(self, "Raise", self.optional_expr(exception), self.optional_expr(cause))
            }
            StmtKind::Delete(targets) => node!(self, "Delete", self.exprs(targets)),
            StmtKind::Global(names) => {
                node!(self, "Global", self.list(names, |dump, &name| dump.name(name)))
            }
            StmtKind::Nonlocal(names) => {
                node!(self, "Nonlocal", self.list(names, |dump, &name| dump.name(name)))
            }
            StmtKind::Assert(test, message) => {
                node!(self, "Assert", self.expr(test), self.optional_expr(message))
            }
            StmtKind::Import(aliases) => node!(self, "Import", self.aliases(aliases)),
            StmtKind::ImportFrom(module, dots, aliases) => self.import_from(module, dots, aliases),
            StmtKind::TypeAlias(name, params, value) => {
                node!(self, "TypeAlias", self.expr(name), self.type_params(params), self.expr(value))
            }
            StmtKind::Pass => self.text("Pass()"),
            StmtKind::Break => self.text("Break()"),
            StmtKind::Continue => self.text("Continue()"),
            StmtKind::Error => self.text("Error()"),
        }
    }

    fn function(&mut self, node: &Function) {
        node!(
            self,
            if node.is_async { "AsyncFunctionDef" } else { "FunctionDef" },
            self.name(node.name),
            self.params(node.params),
            self.body(node.body),
            self.exprs(node.decorators),
            self.optional_expr(node.returns),
            self.type_params(node.type_params),
        )
    }

    fn handler(&mut self, handler: &Handler) {
        node!(
            self,
            "ExceptHandler",
            self.optional_expr(handler.class),
            self.optional(handler.name, |dump, name| dump.name(name)),
            self.body(handler.body),
        )
    }

    fn aliases(&mut self, aliases: &[Alias]) {
        self.list(aliases, |dump, alias| {
            node!(
                dump,
                "alias",
                dump.dotted(alias.name),
                dump.optional(alias.as_name, |dump, name| dump.name(name)),
            )
        });
    }

    fn import_from(&mut self, module: &[Name], dots: u32, aliases: &[Alias]) {
        let dots = dots.to_string();
        node!(
            self,
            "ImportFrom",
            if module.is_empty() { self.text("~") } else { self.dotted(module) },
            if aliases.is_empty() { self.text("[alias(*,~,),]") } else { self.aliases(aliases) },
            self.text(&dots),
        )
    }

    fn type_params(&mut self, params: &[TypeParam]) {
        self.list(params, |dump, param| match *param {
            TypeParam::Var(name, bound, default) => node!(
                dump,
                "TypeVar",
                dump.name(name),
                dump.optional_expr(bound),
                dump.optional_expr(default),
            ),
            TypeParam::Tuple(name, default) => {
                node!(dump, "TypeVarTuple", dump.name(name), dump.optional_expr(default))
            }
            TypeParam::Spec(name, default) => {
                node!(dump, "ParamSpec", dump.name(name), dump.optional_expr(default))
            }
        });
    }

    fn param(&mut self, param: &Param) {
        node!(self, "arg", self.name(param.name), self.optional_expr(param.annotation));
    }

    fn params(&mut self, params: &Params) {
        let (positional_only, positional) = params.positional.split_at(params.positional_only as usize);
        node!(
            self,
            "arguments",
            self.list(positional_only, |dump, param| dump.param(param)),
            self.list(positional, |dump, param| dump.param(param)),
            self.optional(params.star, |dump, param| dump.param(param)),
            self.list(params.keyword_only, |dump, param| dump.param(param)),
            self.list(params.keyword_only, |dump, param| dump.optional_expr(param.default)),
            self.optional(params.double_star, |dump, param| dump.param(param)),
            self.list(params.positional.iter().filter_map(|param| param.default), |dump, value| {
                dump.expr(value);
            }),
        )
    }

    fn positional_args(&mut self, args: &[Arg]) {
        let positional = args.iter().filter(|arg| matches!(arg, Arg::Positional(_) | Arg::Star(_)));
        self.list(positional, |dump, arg| match *arg {
            Arg::Star(value) => node!(dump, "Starred", dump.expr(value)),
            Arg::Positional(value) | Arg::Keyword(_, _, value) | Arg::DoubleStar(value) => {
                dump.expr(value);
            }
        });
    }

    fn keyword_args(&mut self, args: &[Arg]) {
        let keywords = args.iter().filter_map(|arg| match *arg {
            Arg::Keyword(name, _, value) => Some((Some(name), value)),
            Arg::DoubleStar(value) => Some((None, value)),
            Arg::Positional(_) | Arg::Star(_) => None,
        });
        self.list(keywords, |dump, (name, value)| {
            node!(dump, "keyword", dump.optional(name, |dump, name| dump.name(name)), dump.expr(value))
        });
    }

    // ------------------------------------------------------------------ expressions

    fn exprs(&mut self, exprs: &[ExprRef]) {
        self.list(exprs, |dump, expr| dump.expr(expr));
    }

    fn optional_expr(&mut self, expr: Option<ExprRef>) {
        self.optional(expr, |dump, expr| dump.expr(expr));
    }

    fn fors(&mut self, fors: &[CompFor]) {
        self.list(fors, |dump, part| {
            node!(
                dump,
                "comprehension",
                dump.expr(part.target),
                dump.expr(part.iter),
                dump.exprs(part.ifs),
                dump.text(if part.is_async { "1" } else { "0" }),
            )
        });
    }

    fn expr(&mut self, expr: &Expr) {
        match expr.kind {
            ExprKind::Name(name) => node!(self, "Name", self.name(name)),
            ExprKind::Int | ExprKind::Float | ExprKind::Imaginary => self.number(expr),
            ExprKind::KwNone => self.text("Constant(None)"),
            ExprKind::KwTrue => self.text("Constant(True)"),
            ExprKind::KwFalse => self.text("Constant(False)"),
            ExprKind::Ellipsis => self.text("Constant(Ellipsis)"),
            ExprKind::Str(text, _) => self.hexadecimal("s", text.as_bytes()),
            ExprKind::Surrogates(text, _) => self.hexadecimal("s", text),
            ExprKind::Bytes(bytes) => self.hexadecimal("b", bytes),
            ExprKind::FString(parts) => node!(self, "JoinedStr", self.exprs(parts)),
            ExprKind::Formatted(value, conversion, spec) => {
                let conversion = match conversion {
                    Conversion::None => "-1",
                    Conversion::Repr => "114",
                    Conversion::Str => "115",
                    Conversion::Ascii => "97",
                };
                node!(
                    self,
                    "FormattedValue",
                    self.expr(value),
                    self.text(conversion),
                    self.optional_expr(spec),
                )
            }
            ExprKind::And(values) => node!(self, "BoolOp", self.text("And()"), self.exprs(values)),
            ExprKind::Or(values) => node!(self, "BoolOp", self.text("Or()"), self.exprs(values)),
            ExprKind::Walrus(name, value) => node!(self, "NamedExpr", self.expr(name), self.expr(value)),
            ExprKind::Binary(op, left, right) => {
                node!(self, "BinOp", self.expr(left), self.text(binary(op)), self.expr(right))
            }
            ExprKind::Unary(op, value) => node!(self, "UnaryOp", self.text(unary(op)), self.expr(value)),
            ExprKind::Lambda(params, body) => node!(self, "Lambda", self.params(params), self.expr(body)),
            ExprKind::Conditional(test, then, orelse) => {
                node!(self, "IfExp", self.expr(test), self.expr(then), self.expr(orelse))
            }
            ExprKind::Dict(items) => node!(
                self,
                "Dict",
                self.list(items, |dump, item| dump.optional_expr(item.0)),
                self.list(items, |dump, item| dump.expr(item.1)),
            ),
            ExprKind::Set(items) => node!(self, "Set", self.exprs(items)),
            ExprKind::List(items) => node!(self, "List", self.exprs(items)),
            ExprKind::Tuple(items, _) => node!(self, "Tuple", self.exprs(items)),
            ExprKind::ListComp(element, fors) => {
                node!(self, "ListComp", self.expr(element), self.fors(fors))
            }
            ExprKind::SetComp(element, fors) => {
                node!(self, "SetComp", self.expr(element), self.fors(fors))
            }
            ExprKind::DictComp(key, value, fors) => {
                node!(self, "DictComp", self.expr(key), self.expr(value), self.fors(fors))
            }
            ExprKind::Generator(element, fors) => {
                node!(self, "GeneratorExp", self.expr(element), self.fors(fors))
            }
            ExprKind::Await(value) => node!(self, "Await", self.expr(value)),
            ExprKind::Yield(value) => node!(self, "Yield", self.optional_expr(value)),
            ExprKind::YieldFrom(value) => node!(self, "YieldFrom", self.expr(value)),
            ExprKind::Compare(first, rest) => node!(
                self,
                "Compare",
                self.expr(first),
                self.list(rest, |dump, &(op, _)| dump.text(comparison(op))),
                self.list(rest, |dump, &(_, value)| dump.expr(value)),
            ),
            ExprKind::Call(function, args) => {
                node!(self, "Call", self.expr(function), self.positional_args(args), self.keyword_args(args),)
            }
            ExprKind::Attribute(value, name) => {
                node!(self, "Attribute", self.expr(value), self.name(name))
            }
            ExprKind::Subscript(value, index) => {
                node!(self, "Subscript", self.expr(value), self.expr(index))
            }
            ExprKind::Starred(value) => node!(self, "Starred", self.expr(value)),
            ExprKind::Slice(start, stop, step) => node!(
                self,
                "Slice",
                self.optional_expr(start),
                self.optional_expr(stop),
                self.optional_expr(step),
            ),
            ExprKind::Error => self.text("Error()"),
        }
    }

    // ------------------------------------------------------------------ patterns

    fn patterns<'p, 'a: 'p>(&mut self, patterns: impl IntoIterator<Item = &'p PatRef<'a>>) {
        self.list(patterns, |dump, pattern| dump.pattern(pattern));
    }

    fn pattern(&mut self, pattern: &Pat) {
        match pattern.kind {
            PatKind::Value(value) => node!(self, "MatchValue", self.expr(value)),
            PatKind::Singleton(value) => node!(self, "MatchSingleton", self.expr(value)),
            PatKind::Capture(name) => {
                node!(self, "MatchAs", self.text("~"), self.optional(name, |dump, name| dump.name(name)),)
            }
            PatKind::Star(name) => {
                node!(self, "MatchStar", self.optional(name, |dump, name| dump.name(name)));
            }
            PatKind::Sequence(items) => node!(self, "MatchSequence", self.patterns(items)),
            PatKind::Or(items) => node!(self, "MatchOr", self.patterns(items)),
            PatKind::As(inner, name) => node!(self, "MatchAs", self.pattern(inner), self.name(name)),
            PatKind::Class(class, args) => {
                let positional = args.iter().filter_map(|arg| match arg {
                    PatArg::Positional(pattern) => Some(pattern),
                    PatArg::Keyword(..) => None,
                });
                let keywords = args.iter().filter_map(|arg| match arg {
                    PatArg::Positional(_) => None,
                    PatArg::Keyword(name, pattern) => Some((*name, pattern)),
                });
                node!(
                    self,
                    "MatchClass",
                    self.expr(class),
                    self.patterns(positional),
                    self.list(keywords.clone(), |dump, (name, _)| dump.name(name)),
                    self.list(keywords, |dump, (_, pattern)| dump.pattern(pattern)),
                )
            }
            PatKind::Mapping(items) => {
                let rest = items.iter().find(|item| item.0.is_none());
                let rest = rest.and_then(|item| match item.1.kind {
                    PatKind::Star(name) => name,
                    _ => None,
                });
                node!(
                    self,
                    "MatchMapping",
                    self.list(items.iter().filter_map(|item| item.0), |dump, key| dump.expr(key)),
                    self.patterns(items.iter().filter(|item| item.0.is_some()).map(|item| &item.1)),
                    self.optional(rest, |dump, name| dump.name(name)),
                )
            }
        }
    }
}

fn binary(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "Add()",
        BinOp::Sub => "Sub()",
        BinOp::Mul => "Mult()",
        BinOp::MatMul => "MatMult()",
        BinOp::Div => "Div()",
        BinOp::Mod => "Mod()",
        BinOp::Pow => "Pow()",
        BinOp::LShift => "LShift()",
        BinOp::RShift => "RShift()",
        BinOp::BitOr => "BitOr()",
        BinOp::BitXor => "BitXor()",
        BinOp::BitAnd => "BitAnd()",
        BinOp::FloorDiv => "FloorDiv()",
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "Invert()",
        UnaryOp::Not => "Not()",
        UnaryOp::Plus => "UAdd()",
        UnaryOp::Minus => "USub()",
    }
}

fn comparison(op: CompareOp) -> &'static str {
    match op {
        CompareOp::Eq => "Eq()",
        CompareOp::NotEq => "NotEq()",
        CompareOp::Less => "Lt()",
        CompareOp::LessEq => "LtE()",
        CompareOp::Greater => "Gt()",
        CompareOp::GreaterEq => "GtE()",
        CompareOp::Is => "Is()",
        CompareOp::IsNot => "IsNot()",
        CompareOp::In => "In()",
        CompareOp::NotIn => "NotIn()",
    }
}
