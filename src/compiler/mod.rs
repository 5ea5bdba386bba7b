//! Tree to bytecode.
//!
//! [`scope`] and [`walk`] find out what every name means; then one walk emits: [`stmt`], [`expr`] and their
//! relatives, each for its part of the tree, all as methods of [`Compiler`], which writes into a [`Unit`](emit::Unit).
//!
//! Values go where they are wanted: `expr_to` puts the value of an expression into a given register, and
//! writes a register that holds a variable only as its last deed, after everything that can fail or read it.

mod assign;
mod call;
mod class;
mod comprehension;
mod condition;
mod constant;
mod display;
mod emit;
mod exception;
mod expr;
mod function;
mod import;
mod names;
mod pattern;
mod scope;
mod stmt;
mod typing;
mod variable;
mod walk;

#[cfg(test)]
mod tests;

use crate::bytecode::op::{NameIndex, Op, Reg};
use crate::bytecode::{Code, CodeKind, Constant, Gives};
use crate::source::{SourceFile, Span};
use crate::syntax::Diagnostic;
use crate::syntax::ast::{self, Expr, ExprKind, Name, Stmt, StmtKind};
use emit::Unit;
use names::Names;
use scope::{ScopeId, ScopeTree};
use std::sync::Arc;

/// What a compiled text returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Statements; `None`.
    Exec,
    /// One expression: its value.
    Eval,
    /// Statements; the value of the last one if it is an expression, else `None`.
    Last,
    /// As `Last`, and the value is to be shown.
    Interactive,
}

/// How to compile a module.
#[derive(Debug, Clone, Copy)]
pub struct Options<'o> {
    pub mode: Mode,
    /// `await` is allowed outside functions: a module that has one is of kind [`CodeKind::Coroutine`].
    pub top_level_await: bool,
    /// Names outside functions live in a namespace of their own, in register 0: `exec` with locals.
    pub separate_locals: bool,
    /// The code's name, `<module>` as a rule.
    pub name: &'o str,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { mode: Mode::Exec, top_level_await: false, separate_locals: false, name: "<module>" }
    }
}

/// Compile a parsed text. `module` must have been parsed from the text of `source`.
pub fn compile(
    source: &SourceFile,
    module: &ast::Module<'_>,
    options: &Options<'_>,
) -> Result<Arc<Code>, Vec<Diagnostic>> {
    let mut names = Names::new(&module.names);
    let mut errors = Vec::new();
    let future_annotations = has_future_annotations(module);
    if let Some((span, what)) = module.top_level_await.filter(|_| !options.top_level_await) {
        let message = match what {
            "'await'" => "'await' outside function".to_string(),
            "asynchronous comprehension" => format!("{what} outside of an asynchronous function"),
            _ => format!("{what} outside async function"),
        };
        errors.push(diagnostic("AW0203", message, span, "not in an `async def`"));
    }
    let scopes = ScopeTree::build(module, &mut names, future_annotations, &mut errors);
    let is_coroutine = module.top_level_await.is_some() || scopes.get(ScopeId(0)).awaits;
    let kind = if is_coroutine { CodeKind::Coroutine } else { CodeKind::Plain };
    let name: Arc<str> = Arc::from(options.name);
    let mut compiler = Compiler {
        source: source.clone(),
        names,
        scopes,
        future_annotations,
        errors,
        unit: Unit::new(ScopeId(0), kind, name.clone(), name),
    };
    compiler.module(module, options);
    let Compiler { source, mut errors, mut unit, .. } = compiler;
    take_overflow(&mut unit, &mut errors);
    if errors.is_empty() {
        let code = unit.finish(source, Vec::new());
        #[cfg(debug_assertions)]
        if let Err(fault) = crate::bytecode::verify::verify(&code) {
            panic!("the compiler made bad code: {fault}\n{}", crate::bytecode::disasm::disassemble(&code));
        }
        Ok(Arc::new(code))
    } else {
        errors.sort_by_key(|e| (e.span.lo, e.span.hi));
        Err(errors)
    }
}

fn diagnostic(code: &'static str, message: String, span: Span, label: &str) -> Diagnostic {
    Diagnostic {
        code,
        class: "SyntaxError",
        message,
        span,
        construct: None,
        label: label.into(),
        extra: Vec::new(),
        help: None,
        late: true,
    }
}

fn take_overflow(unit: &mut Unit<'_>, errors: &mut Vec<Diagnostic>) {
    if let Some((message, span)) = unit.overflow.take() {
        errors.push(diagnostic("AW0204", message.into(), span, ""));
    }
}

/// Whether the text asks for annotations as text: `from __future__ import annotations`.
fn has_future_annotations(module: &ast::Module<'_>) -> bool {
    let text = |name: Name| module.names.get(name.0 as usize).copied().unwrap_or_default();
    module.body.iter().any(|stmt| match &stmt.kind {
        StmtKind::ImportFrom([from], 0, aliases) => {
            text(*from) == "__future__" && aliases.iter().any(|a| text(a.name[0]) == "annotations")
        }
        _ => false,
    })
}

/// The text of a body's docstring.
fn docstring(body: ast::Body<'_>) -> Option<Arc<str>> {
    match body.first()?.kind {
        StmtKind::Expr(Expr { kind: ExprKind::Str(text, _), .. }) => Some(Arc::from(*text)),
        _ => None,
    }
}

struct Compiler<'a> {
    source: SourceFile,
    names: Names,
    scopes: ScopeTree,
    future_annotations: bool,
    errors: Vec<Diagnostic>,
    unit: Box<Unit<'a>>,
}

impl<'a> Compiler<'a> {
    fn module(&mut self, module: &ast::Module<'a>, options: &Options<'_>) {
        self.unit.is_class_body = false;
        self.unit.gives = match options.mode {
            Mode::Exec => Gives::Nothing,
            Mode::Eval | Mode::Last => Gives::Value,
            Mode::Interactive => Gives::Shown,
        };
        self.unit.has_namespace = options.separate_locals;
        if options.separate_locals {
            self.unit.temp(Span::default());
        }
        self.unit.doc = docstring(module.body);
        self.declare_variables(Span::default());
        let start = Span::default();
        if let (Some(doc), Mode::Exec) = (self.unit.doc.clone(), options.mode) {
            self.store_constant_name("__doc__", Constant::Str(doc), start);
        }
        if self.scopes.get(ScopeId(0)).annotates {
            self.module_annotations(start);
        }
        let (last, body) = match (options.mode, module.body.split_last()) {
            (
                Mode::Eval | Mode::Last | Mode::Interactive,
                Some((Stmt { kind: StmtKind::Expr(e), .. }, body)),
            ) => (Some(*e), body),
            _ => (None, module.body),
        };
        self.body(body);
        if let Some(e) = last {
            let value = self.operand(e);
            self.emit(Op::Return { src: value }, e.span);
        }
    }

    /// `__annotations__ = {}`, unless the globals have one: a session runs many modules in one namespace.
    fn module_annotations(&mut self, span: Span) {
        let mark = self.unit.top;
        let dict = self.unit.temp(span);
        let (missing, done) = (self.unit.label(), self.unit.label());
        let name = self.names.intern("__annotations__");
        self.unit.open_region();
        self.load_name(name, dict, span);
        self.unit.close_region(missing, dict);
        self.emit(Op::Jump { to: done.to() }, span);
        self.unit.place(missing);
        self.emit(Op::BuildDict { dst: dict, base: dict, count: 0 }, span);
        self.store_name(name, dict, span);
        self.unit.place(done);
        self.unit.release(mark);
    }

    // ------------------------------------------------------------ short ways to the unit

    fn emit(&mut self, op: Op, span: Span) {
        self.unit.emit(op, span);
    }

    /// The index of a name's text in the code's names.
    fn name_index(&mut self, name: Name, span: Span) -> NameIndex {
        self.unit.name_index(name, self.names.text(name), span)
    }

    /// An attribute's name, mangled where the place asks for it.
    fn attribute_index(&mut self, name: Name, span: Span) -> NameIndex {
        let name = self.mangle(name);
        self.name_index(name, span)
    }

    fn mangle(&mut self, name: Name) -> Name {
        let class = self.scopes.get(self.unit.current).class_name.clone();
        self.names.mangle(class.as_ref(), name)
    }

    fn text(&self, name: Name) -> Arc<str> {
        self.names.text(name).clone()
    }

    fn load_constant(&mut self, value: Constant, dst: Reg, span: Span) {
        let op = match value {
            Constant::None => Op::LoadNone { dst },
            Constant::True => Op::LoadBool { dst, value: true },
            Constant::False => Op::LoadBool { dst, value: false },
            Constant::Int(v) if i32::try_from(v).is_ok() => Op::LoadInt { dst, value: v as i32 },
            other => Op::LoadConst { dst, index: self.unit.constant(other) },
        };
        self.emit(op, span);
    }

    fn error(&mut self, code: &'static str, message: String, span: Span, label: &str) {
        self.errors.push(diagnostic(code, message, span, label));
    }

    fn call(&mut self, dst: Reg, base: Reg, argc: u8, span: Span) {
        let op = if self.unit.can_suspend() {
            Op::CallOut { dst, base, argc }
        } else {
            Op::Call { dst, base, argc }
        };
        self.emit(op, span);
    }
}
