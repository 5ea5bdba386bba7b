//! What a host gets when something goes wrong: [`Error`], and the kinds of it.

use super::exception::{Exception, Frame};
use super::handle::Object;
use super::traceback;
use crate::source::SourceFile;
use crate::syntax::Diagnostic;
use std::fmt;
use std::sync::Arc;

/// The result of everything a host asks an interpreter for.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something could not be done. Cheap to clone, owns everything it shows (the source text too), and
/// outlives the interpreter it came from.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    /// For [`ErrorKind::Syntax`]: every mistake, in the order of the text.
    mistakes: Vec<Mistake>,
    /// For everything that a script raised.
    exception: Option<Exception>,
    /// The exception itself, in its interpreter.
    object: Option<Object>,
    /// The host's own error, if a host function failed with it.
    host: Option<Arc<HostError>>,
    /// What `sys.exit("text")` wants to have said.
    exit_message: Option<String>,
}

/// An error of the host's that travels through a script.
pub type HostError = dyn std::error::Error + Send + Sync + 'static;

/// What sort of thing went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not a program. `incomplete`: more text could make it one.
    Syntax { incomplete: bool },
    /// An exception that nothing caught.
    Exception,
    /// The script asked to end (`sys.exit`), with this status.
    Exit(i32),
    /// It was stopped from outside: `KeyboardInterrupt`.
    Stopped,
    /// A value is not what the host asked for.
    Convert,
    /// The host used the interpreter wrongly: a handle of another one, a signature that does not fit.
    Misuse,
}

/// One mistake in a source text, with the text.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The text it is in.
    pub source: SourceFile,
    /// What and where.
    pub diagnostic: Diagnostic,
}

impl Error {
    fn with(kind: ErrorKind, message: String) -> Inner {
        Inner {
            kind,
            message,
            mistakes: Vec::new(),
            exception: None,
            object: None,
            host: None,
            exit_message: None,
        }
    }

    /// The mistakes the front end found in `source`; there is at least one.
    pub(crate) fn syntax(source: &SourceFile, diagnostics: Vec<Diagnostic>, incomplete: bool) -> Error {
        let mistakes: Vec<Mistake> = diagnostics
            .into_iter()
            .map(|diagnostic| Mistake { source: source.clone(), diagnostic })
            .collect();
        let message = match mistakes.first() {
            Some(first) => format!("{}: {}", first.diagnostic.class, first.diagnostic.message),
            None => "SyntaxError: invalid syntax".to_string(),
        };
        let kind = ErrorKind::Syntax { incomplete };
        Error(Arc::new(Inner { mistakes, ..Error::with(kind, message) }))
    }

    /// An exception that left the script, and what it means to the host.
    pub(super) fn raised(
        kind: ErrorKind,
        exception: Exception,
        object: Object,
        host: Option<Arc<HostError>>,
        exit_message: Option<String>,
    ) -> Error {
        let message = exception.summary();
        let (exception, object) = (Some(exception), Some(object));
        Error(Arc::new(Inner { exception, object, host, exit_message, ..Error::with(kind, message) }))
    }

    /// The exception, if it is one.
    pub(super) fn object(&self) -> Option<&Object> {
        self.0.object.as_ref()
    }

    /// A value that does not convert.
    pub(crate) fn convert(message: impl Into<String>) -> Error {
        Error(Arc::new(Error::with(ErrorKind::Convert, message.into())))
    }

    /// A mistake of the host's.
    pub(crate) fn misuse(message: impl Into<String>) -> Error {
        Error(Arc::new(Error::with(ErrorKind::Misuse, message.into())))
    }

    /// What sort of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The class of the exception (`ValueError`, `json.decoder.JSONDecodeError`); for text that is not a
    /// program `SyntaxError` or a subclass of it; `None` for errors that no script saw.
    pub fn type_name(&self) -> Option<&str> {
        match (&self.0.exception, self.0.mistakes.first()) {
            (Some(exception), _) => Some(&exception.last().type_name),
            (None, Some(mistake)) => Some(mistake.diagnostic.class),
            (None, None) => None,
        }
    }

    /// Where the exception passed, outermost call first. Empty unless a script raised.
    pub fn traceback(&self) -> &[Frame] {
        self.0.exception.as_ref().map_or(&[], |exception| &exception.last().frames)
    }

    /// The exception with everything chained to it, if a script raised.
    pub fn exception(&self) -> Option<&Exception> {
        self.0.exception.as_ref()
    }

    /// Every mistake in the text, if it was not a program.
    pub fn mistakes(&self) -> &[Mistake] {
        &self.0.mistakes
    }

    /// The host's own error, if a host function failed with an `E` and the script let it pass.
    pub fn downcast_ref<E: std::error::Error + 'static>(&self) -> Option<&E> {
        self.0.host.as_deref().and_then(|host| host.downcast_ref())
    }

    /// The status a program should end with: what the script asked for, 130 when it was stopped, else 1.
    pub fn exit_code(&self) -> i32 {
        match self.0.kind {
            ErrorKind::Exit(status) => status,
            ErrorKind::Stopped => 130,
            ErrorKind::Syntax { .. } | ErrorKind::Exception | ErrorKind::Convert | ErrorKind::Misuse => 1,
        }
    }

    /// What the script wants to have said at its end: `sys.exit("text")`.
    pub fn exit_message(&self) -> Option<&str> {
        self.0.exit_message.as_deref()
    }

    /// The whole report as text: the traceback with its source lines, causes first. Ends with a newline.
    pub fn report(&self) -> String {
        match &self.0.exception {
            Some(exception) => traceback::text(exception),
            None if self.0.mistakes.is_empty() => format!("{}\n", self.0.message),
            None => self.0.mistakes.iter().map(traceback::mistake).collect(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        match self.0.mistakes.len() {
            0 | 1 => Ok(()),
            2 => f.write_str(" (and 1 more mistake)"),
            n => write!(f, " (and {} more mistakes)", n - 1),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("kind", &self.0.kind).field("message", &self.0.message).finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.host.as_deref().map(|host| host as &(dyn std::error::Error + 'static))
    }
}

/// What a host function answers to raise an exception in the script.
///
/// It is made from every error type by `?`, and is itself no `std::error::Error` (as `anyhow`'s), so
/// that this works.
pub struct Raise {
    /// The exception class, by its builtin name.
    pub(crate) class: String,
    pub(crate) message: String,
    pub(crate) source: Option<Arc<HostError>>,
}

impl Raise {
    /// An exception of the builtin class of this name; `RuntimeError` if there is none.
    pub fn new(class: impl Into<String>, message: impl Into<String>) -> Raise {
        Raise { class: class.into(), message: message.into(), source: None }
    }

    /// A `ValueError`.
    pub fn value(message: impl Into<String>) -> Raise {
        Raise::new("ValueError", message)
    }

    /// A `TypeError`.
    pub fn type_error(message: impl Into<String>) -> Raise {
        Raise::new("TypeError", message)
    }
}

impl fmt::Debug for Raise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raise({}: {})", self.class, self.message)
    }
}

/// `RuntimeError` with the error's text; [`Error::downcast_ref`] finds it again on the other side. An
/// [`Error`] of Aw's own keeps its class.
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Raise {
    fn from(error: E) -> Raise {
        let any: &(dyn std::any::Any + Send + Sync) = &error;
        let class = match any.downcast_ref::<Error>() {
            Some(own) if own.kind() == ErrorKind::Convert => "TypeError",
            Some(own) => own.type_name().unwrap_or("RuntimeError"),
            None => "RuntimeError",
        };
        let message = match any.downcast_ref::<Error>().and_then(Error::exception) {
            Some(exception) => exception.last().message.clone(),
            None => error.to_string(),
        };
        Raise { class: class.to_string(), message, source: Some(Arc::new(error)) }
    }
}
