//! Programs: texts that were compiled once and may run often, in many interpreters.

use super::error::{Error, Result};
use crate::bytecode::Code;
use crate::bytecode::disasm::disassemble;
use crate::compiler::{self, Mode, Options};
use crate::source::SourceFile;
use crate::syntax::{self, Diagnostic, Doubt, Input};
use crate::vm::load::CompileMode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A compiled text. Immutable, cheap to clone, `Send + Sync`.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) code: Arc<Code>,
    doubts: Arc<Doubts>,
}

/// What in a program is allowed and hardly meant.
#[derive(Debug)]
struct Doubts {
    found: Vec<Doubt>,
    /// Somebody has taken them.
    told: AtomicBool,
}

/// How to compile a text.
#[derive(Debug, Clone, Copy)]
pub struct ProgramOptions {
    mode: Mode,
    top_level_await: bool,
    separate_locals: bool,
}

impl ProgramOptions {
    /// A main program: statements, `await` allowed everywhere in them.
    pub fn main() -> ProgramOptions {
        ProgramOptions { mode: Mode::Exec, top_level_await: true, separate_locals: false }
    }

    /// Statements with the value of the last one, `await` allowed: what [`Interp::eval`](super::Interp::eval)
    /// runs.
    pub fn value() -> ProgramOptions {
        ProgramOptions { mode: Mode::Last, top_level_await: true, separate_locals: false }
    }

    /// What the machine asks for.
    pub(super) fn of(mode: CompileMode, top_level_await: bool) -> ProgramOptions {
        let (mode, separate_locals) = match mode {
            CompileMode::Exec => (Mode::Exec, false),
            CompileMode::Eval => (Mode::Eval, false),
            CompileMode::Interactive => (Mode::Interactive, false),
            CompileMode::InteractiveSeparate => (Mode::Interactive, true),
            CompileMode::ExecSeparate => (Mode::Exec, true),
            CompileMode::EvalSeparate => (Mode::Eval, true),
        };
        ProgramOptions { mode, top_level_await, separate_locals }
    }
}

/// Text with a name: `"…"` alone is called `<eval>`.
pub trait IntoSource {
    /// The text as a source file.
    fn into_source(self) -> SourceFile;
}

impl IntoSource for SourceFile {
    fn into_source(self) -> SourceFile {
        self
    }
}

impl IntoSource for &str {
    fn into_source(self) -> SourceFile {
        SourceFile::new("<eval>", self)
    }
}

impl IntoSource for String {
    fn into_source(self) -> SourceFile {
        SourceFile::new("<eval>", self)
    }
}

impl Program {
    /// Compile a text whose last expression is its value; `await` is allowed at its top level.
    ///
    /// # Errors
    /// [`ErrorKind::Syntax`](super::ErrorKind::Syntax), with every mistake in the text.
    pub fn compile(source: impl IntoSource) -> Result<Program> {
        Program::compile_with(source, ProgramOptions::value())
    }

    /// Compile a text in the way the options say. Errors as for [`Program::compile`].
    pub fn compile_with(source: impl IntoSource, options: ProgramOptions) -> Result<Program> {
        let source = source.into_source();
        Program::parse(&source, options).map_err(|mistakes| {
            let incomplete = syntax::input_state(source.text()) == Input::Incomplete;
            Error::syntax(&source, mistakes, incomplete)
        })
    }

    /// Compile a text; or everything that is wrong with it.
    pub(super) fn parse(source: &SourceFile, options: ProgramOptions) -> Result<Program, Vec<Diagnostic>> {
        let arena = bumpalo::Bump::new();
        let module = match options.mode {
            Mode::Eval => syntax::parse_expression(&arena, source.text())?,
            Mode::Exec | Mode::Last => syntax::parse_module(&arena, source.text())?,
            Mode::Interactive => {
                let module = syntax::parse_module(&arena, source.text())?;
                syntax::check_single(&module, source.text())?;
                module
            }
        };
        let ProgramOptions { mode, top_level_await, separate_locals } = options;
        let options = Options { mode, top_level_await, separate_locals, ..Options::default() };
        let code = compiler::compile(source, &module, &options)?;
        let doubts = Doubts { found: module.doubts, told: AtomicBool::new(false) };
        Ok(Program { code, doubts: Arc::new(doubts) })
    }

    /// What is to be warned of before the program runs for the first time: nothing from the second time on.
    pub(super) fn take_doubts(&self) -> &[Doubt] {
        let Doubts { found, told } = &*self.doubts;
        if found.is_empty() || told.swap(true, Ordering::Relaxed) { &[] } else { found }
    }

    /// The instructions, as text that ends with a newline.
    pub fn disassemble(&self) -> String {
        let mut text = disassemble(&self.code);
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }

    /// The text it was compiled from.
    pub fn source(&self) -> &SourceFile {
        &self.code.source
    }
}
