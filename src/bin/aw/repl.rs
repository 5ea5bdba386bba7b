//! The REPL's terminal side: keys, history and colour. What is typed means is `aw::embed::session`'s.
//!
//! Three threads. The interpreter runs on its own; rustyline, which blocks, on another; and a pump prints.
//! The pump is there because rustyline's external printer hands text over through a channel of one: an
//! interpreter that called it directly could wait for the line editor while that waits for the interpreter.
//!
//! ```text
//!   interpreter ── Show / Prompt ──> pump ── print ──> rustyline's printer
//!        ^                             └── prompt ──> editor
//!        └───────────── lines ──────────────────────────┘
//! ```

use crate::arguments::Arguments;
use crate::report::Reporter;
use crate::run;
use aw::embed::session::{Front, Input, Session, is_incomplete};
use aw::embed::{Error, Interp};
use aw::system::{Native, Stream, System, state_folder};
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::FileHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Config, Editor, ExternalPrinter, Helper};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread;
use std::time::Duration;

const PROMPT: &str = ">>> ";
const MORE: &str = "... ";
/// Longer lines are cut.
const LONGEST_LINE: usize = 16 << 20;

/// Talk to the user with this interpreter, which may have run a script; gives the exit status.
pub fn repl(mut interp: Interp, arguments: &Arguments, reporter: Reporter) -> i32 {
    let system = Native::new();
    let dumb = system.env("TERM").is_none_or(|term| term == "dumb");
    if dumb || !system.is_terminal(Stream::Input) || !system.is_terminal(Stream::Output) {
        return talk(interp, Plain::new(system, reporter));
    }
    let Ok(mut terminal) = Terminal::new(&system, reporter) else {
        return talk(interp, Plain::new(system, reporter));
    };
    interp.set_stdout(terminal.output());
    interp.set_stderr(terminal.output());
    if !arguments.quiet {
        terminal.show(&greeting());
    }
    talk(interp, terminal)
}

/// A REPL with nothing run before it.
pub fn start(system: Native, arguments: &Arguments) -> i32 {
    let reporter = Reporter::new(arguments, &system);
    let interp = run::interpreter(system, arguments, None, run::Setting::default());
    repl(interp, arguments, reporter)
}

/// What a session is told by whoever reads lines.
enum Line {
    Text(String),
    /// The user dropped the line with Ctrl-C.
    Dropped,
    End,
}

/// How long to wait for a line when nothing else runs.
const PAUSE: Duration = Duration::from_millis(50);

/// The next line: what is there, and with `wait` what comes in a moment.
fn next_line(lines: &Receiver<Line>, wait: bool) -> Option<Line> {
    let line = if wait {
        lines.recv_timeout(PAUSE).map_err(|error| error == RecvTimeoutError::Disconnected)
    } else {
        lines.try_recv().map_err(|error| error == TryRecvError::Disconnected)
    };
    match line {
        Ok(line) => Some(line),
        Err(true) => Some(Line::End),
        Err(false) => None,
    }
}

fn talk<F: Front>(interp: Interp, front: F) -> i32 {
    match Session::new(interp).run(front) {
        Ok(status) => status,
        Err(error) => {
            let _ = Native::new().print(Stream::Error, error.report().as_bytes());
            error.exit_code()
        }
    }
}

fn greeting() -> String {
    format!("Aw {}. `:help` for help, Ctrl-D to leave.\n", env!("CARGO_PKG_VERSION"))
}

/// No terminal: lines come in, text goes out.
struct Plain {
    system: Native,
    reporter: Reporter,
    /// Ask for a line.
    wanted: Sender<()>,
    lines: Receiver<Line>,
    /// Whether a line was asked for and has not come.
    asked: bool,
    /// Whether to show prompts: a person is at the other end.
    prompts: bool,
    /// Lines that are not yet a whole input.
    text: String,
}

impl Plain {
    fn new(system: Native, reporter: Reporter) -> Plain {
        let (wanted, requests) = mpsc::channel();
        let (answers, lines) = mpsc::channel();
        thread::spawn(move || read_lines(&requests, &answers));
        let prompts = system.is_terminal(Stream::Input);
        Plain { system, reporter, wanted, lines, asked: false, prompts, text: String::new() }
    }
}

fn read_lines(wanted: &Receiver<()>, answers: &Sender<Line>) {
    let mut system = Native::new();
    for () in wanted {
        let line = match system.read_line(LONGEST_LINE) {
            Ok(line) if !line.is_empty() => Line::Text(String::from_utf8_lossy(&line).into_owned()),
            Ok(_) | Err(_) => Line::End,
        };
        if answers.send(line).is_err() {
            return;
        }
    }
}

impl Front for Plain {
    fn take(&mut self, _: usize, wait: bool) -> Input {
        if !self.asked {
            if self.prompts {
                let prompt = if self.text.is_empty() { PROMPT } else { MORE };
                self.show(prompt);
            }
            if self.wanted.send(()).is_err() {
                return Input::End;
            }
            self.asked = true;
        }
        let Some(line) = next_line(&self.lines, wait) else { return Input::Nothing };
        self.asked = false;
        match line {
            Line::Text(line) => {
                self.text.push_str(&line);
                if is_incomplete(&self.text) {
                    Input::Nothing
                } else {
                    Input::Text(std::mem::take(&mut self.text))
                }
            }
            Line::Dropped => Input::Nothing,
            // what is unfinished is reported as such
            Line::End if !self.text.trim().is_empty() => Input::Text(std::mem::take(&mut self.text)),
            Line::End => Input::End,
        }
    }

    fn show(&mut self, text: &str) {
        // a reader that left ends the session at its next line
        let _ = self.system.print(Stream::Output, text.as_bytes());
        let _ = self.system.flush(Stream::Output);
    }

    fn error(&mut self, error: &Error) {
        let _ = self.system.print(Stream::Error, self.reporter.report(error).as_bytes());
    }
}

/// What the pump is told.
enum Message {
    Show(String),
    /// Let the editor read a line.
    Prompt(String),
}

/// A terminal with a line editor.
struct Terminal {
    reporter: Reporter,
    pump: Sender<Message>,
    lines: Receiver<Line>,
    /// Whether the editor has been asked and has not answered.
    asked: bool,
}

impl Terminal {
    fn new(system: &Native, reporter: Reporter) -> rustyline::Result<Terminal> {
        let config = Config::builder().auto_add_history(false).indent_size(4).tab_stop(4).build();
        let mut editor: Editor<Assistant, FileHistory> = Editor::with_config(config)?;
        editor.set_helper(Some(Assistant));
        let printer = editor.create_external_printer()?;
        let history = history_file(system);
        if let Some(file) = &history {
            // no history is a fine beginning
            let _ = editor.load_history(file);
        }
        let (pump, messages) = mpsc::channel();
        let (prompts, wanted) = mpsc::channel();
        let (answers, lines) = mpsc::channel();
        thread::spawn(move || pump_messages(messages, printer, &prompts));
        thread::spawn(move || edit(editor, &wanted, &answers, history));
        Ok(Terminal { reporter, pump, lines, asked: false })
    }

    /// Where scripts print: into the pump's queue, which never makes them wait.
    fn output(&self) -> impl FnMut(&[u8]) + Send + use<> {
        let pump = self.pump.clone();
        move |bytes: &[u8]| {
            // without a pump there is no terminal either
            let _ = pump.send(Message::Show(String::from_utf8_lossy(bytes).into_owned()));
        }
    }
}

/// Print in order; never make whoever shows something wait.
fn pump_messages(messages: Receiver<Message>, mut printer: impl ExternalPrinter, prompts: &Sender<String>) {
    for message in messages {
        let going = match message {
            Message::Show(text) => printer.print(text).is_ok(),
            Message::Prompt(prompt) => prompts.send(prompt).is_ok(),
        };
        if !going {
            return;
        }
    }
}

fn edit(
    mut editor: Editor<Assistant, FileHistory>,
    wanted: &Receiver<String>,
    answers: &Sender<Line>,
    history: Option<PathBuf>,
) {
    for prompt in wanted {
        let line = match editor.readline(&prompt) {
            Ok(text) => {
                if !text.trim().is_empty() && editor.add_history_entry(text.trim_end()).unwrap_or(false) {
                    save(&mut editor, history.as_ref());
                }
                Line::Text(text + "\n")
            }
            Err(ReadlineError::Interrupted) => Line::Dropped,
            Err(_) => Line::End,
        };
        if answers.send(line).is_err() {
            return;
        }
    }
}

fn save(editor: &mut Editor<Assistant, FileHistory>, history: Option<&PathBuf>) {
    let Some(file) = history else { return };
    if let Some(folder) = file.parent() {
        // a history that cannot be kept is no reason to disturb
        let _ = std::fs::create_dir_all(folder);
    }
    let _ = editor.append_history(file);
}

/// `$XDG_STATE_HOME/aw/history`
fn history_file(system: &Native) -> Option<PathBuf> {
    Some(state_folder(system)?.join("history"))
}

impl Front for Terminal {
    fn take(&mut self, tasks: usize, wait: bool) -> Input {
        if !self.asked {
            let prompt = if tasks == 0 { PROMPT.to_string() } else { format!("[{tasks}] {PROMPT}") };
            if self.pump.send(Message::Prompt(prompt)).is_err() {
                return Input::End;
            }
            self.asked = true;
        }
        let Some(line) = next_line(&self.lines, wait) else { return Input::Nothing };
        self.asked = false;
        match line {
            Line::Text(text) => Input::Text(text),
            Line::Dropped => Input::Nothing,
            Line::End => Input::End,
        }
    }

    fn show(&mut self, text: &str) {
        // without a pump there is no terminal either
        let _ = self.pump.send(Message::Show(text.to_string()));
    }

    fn error(&mut self, error: &Error) {
        let text = self.reporter.report(error);
        self.show(&text);
    }
}

/// Lets Enter go on as long as something is open.
struct Assistant;

impl Helper for Assistant {}
impl Highlighter for Assistant {}

impl Hinter for Assistant {
    type Hint = String;
}

impl Completer for Assistant {
    type Candidate = String;
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = format!("{}\n", context.input());
        Ok(if is_incomplete(&text) { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}
