//! Errors on their way to a reader: fancy for eyes, plain for logs, JSON for tools.

use crate::arguments::{Arguments, Color, Form};
use aw::embed::exception::{Exception, Link, Raised};
use aw::embed::traceback::{self, one_line};
use aw::embed::{Error, ErrorKind, Mistake};
use aw::system::{Stream, System};
use miette::{GraphicalReportHandler, GraphicalTheme};
use std::fmt::Write;

/// How reports are written in this run.
#[derive(Debug, Clone, Copy)]
pub struct Reporter {
    form: Form,
    color: bool,
}

impl Reporter {
    /// What the command line, the environment and the terminal say.
    pub fn new(arguments: &Arguments, system: &dyn System) -> Reporter {
        let set = |name: &str| system.env(name).is_some_and(|value| !value.is_empty());
        let dumb = system.env("TERM").is_some_and(|term| term == "dumb");
        let terminal = system.is_terminal(Stream::Error) && !dumb;
        let color = match arguments.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if set("NO_COLOR") => false,
            Color::Auto if set("FORCE_COLOR") => true,
            Color::Auto => terminal,
        };
        let form = arguments.errors.unwrap_or(if terminal { Form::Fancy } else { Form::Plain });
        Reporter { form, color }
    }

    /// The same, as JSON.
    pub fn json(self) -> Reporter {
        Reporter { form: Form::Json, ..self }
    }

    /// The report of an error, with a newline at its end.
    pub fn report(&self, error: &Error) -> String {
        match (self.form, error.exception()) {
            (Form::Json, Some(exception)) => json_exception(exception),
            (Form::Json, None) if error.mistakes().is_empty() => json_message(&error.to_string()),
            (Form::Json, None) => error.mistakes().iter().map(json_mistake).collect(),
            (Form::Plain, Some(exception)) => plain(exception),
            (Form::Plain, None) if error.mistakes().is_empty() => format!("aw: error: {error}\n"),
            (Form::Plain, None) => shown(error, traceback::mistake),
            (Form::Fancy, Some(exception)) => self.fancy(error, exception),
            (Form::Fancy, None) if error.mistakes().is_empty() => format!("aw: error: {error}\n"),
            (Form::Fancy, None) => shown(error, |mistake| self.render(mistake)),
        }
    }

    /// Carets and lines drawn by miette.
    fn render(&self, diagnostic: &dyn miette::Diagnostic) -> String {
        let theme = if self.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let mut text = String::new();
        let handler = GraphicalReportHandler::new_themed(theme).with_context_lines(1).with_links(false);
        match handler.render_report(&mut text, diagnostic) {
            Ok(()) => text,
            Err(_) => format!("{diagnostic}\n"),
        }
    }

    /// The whole story as a traceback when there is one to tell, then the place with its labels.
    fn fancy(&self, error: &Error, exception: &Exception) -> String {
        let last = exception.last();
        let simple = exception.chain.len() == 1 && last.members.is_empty() && last.notes.is_empty();
        let local =
            last.frames.iter().all(|frame| Some(frame.file()) == last.frames.first().map(|f| f.file()));
        let tasks = last.frames.iter().any(|frame| frame.task.is_some());
        let readable = !last.frames.is_empty() && last.frames.iter().all(|f| !f.source.text().is_empty());
        if simple && local && readable && !tasks && last.frames.len() <= 4 && last.place.is_none() {
            return self.render(error);
        }
        let mut text = traceback::text(exception);
        if readable && last.members.is_empty() {
            text.push('\n');
            text.push_str(&self.render(error));
        }
        text
    }
}

/// How many mistakes of one text are shown to people.
const MOST_MISTAKES: usize = 50;

/// The first mistakes, and how many more there are.
fn shown(error: &Error, show: impl Fn(&Mistake) -> String) -> String {
    let mistakes = error.mistakes();
    let mut text: String = mistakes.iter().take(MOST_MISTAKES).map(show).collect();
    if mistakes.len() > MOST_MISTAKES {
        let _ = writeln!(text, "and {} more mistakes", mistakes.len() - MOST_MISTAKES);
    }
    text
}

/// One line that tools find, then the traceback as CPython writes it.
fn plain(exception: &Exception) -> String {
    let mut text = String::new();
    if let Some(frame) = exception.last().origin() {
        let _ = writeln!(
            text,
            "{}:{}:{}: error: {}",
            frame.file(),
            frame.line(),
            frame.column(),
            exception.summary()
        );
    }
    text.push_str(&traceback::text(exception));
    text
}

/// Is this a script's death by a reader that went away?
pub fn is_broken_pipe(error: &Error) -> bool {
    error.kind() == ErrorKind::Exception && error.type_name() == Some("BrokenPipeError")
}

fn json_mistake(mistake: &Mistake) -> String {
    let diagnostic = &mistake.diagnostic;
    let source = &mistake.source;
    let (line, column) = source.line_column(diagnostic.span.lo);
    let (end_line, end_column) = source.line_column(diagnostic.span.hi);
    let mut text = String::from("{");
    let _ = write!(
        text,
        "\"file\":{},\"line\":{line},\"column\":{column},\"end_line\":{end_line},\"end_column\":{end_column},\
         \"code\":{},\"class\":{},\"message\":{}",
        quoted(source.name()),
        quoted(diagnostic.code),
        quoted(diagnostic.class),
        quoted(&diagnostic.message),
    );
    if !diagnostic.label.is_empty() {
        let _ = write!(text, ",\"label\":{}", quoted(&diagnostic.label));
    }
    if let Some(help) = &diagnostic.help {
        let _ = write!(text, ",\"help\":{}", quoted(help));
    }
    text.push_str("}\n");
    text
}

fn json_exception(exception: &Exception) -> String {
    let chain: Vec<String> = exception.chain.iter().map(json_raised).collect();
    let last = exception.last();
    let mut text = String::from("{");
    if let Some(frame) = last.origin() {
        let _ = write!(
            text,
            "\"file\":{},\"line\":{},\"column\":{},",
            quoted(frame.file()),
            frame.line(),
            frame.column()
        );
    }
    let _ = writeln!(
        text,
        "\"class\":{},\"message\":{},\"chain\":[{}]}}",
        quoted(&last.type_name),
        quoted(&last.message),
        chain.join(",")
    );
    text
}

fn json_raised(raised: &Raised) -> String {
    let frames: Vec<String> = raised
        .frames
        .iter()
        .map(|frame| {
            format!(
                "{{\"file\":{},\"line\":{},\"column\":{},\"function\":{}}}",
                quoted(frame.file()),
                frame.line(),
                frame.column(),
                quoted(&frame.function)
            )
        })
        .collect();
    let link = match raised.link {
        Link::First => "null",
        Link::Cause => "\"cause\"",
        Link::Context => "\"context\"",
    };
    format!(
        "{{\"link\":{link},\"class\":{},\"message\":{},\"frames\":[{}]}}",
        quoted(&raised.type_name),
        quoted(&raised.message),
        frames.join(",")
    )
}

fn json_message(message: &str) -> String {
    format!("{{\"message\":{}}}\n", quoted(&one_line(message)))
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 || c == '\u{7f}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
