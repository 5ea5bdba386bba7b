//! Errors as `miette` sees them: labelled places in source texts, for hosts that render reports.

use super::error::{Error, Mistake};
use super::exception::{Frame, Raised};
use crate::source::{SourceFile, Span};
use miette::{LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use std::fmt::{self, Display};

/// How many calls of an exception's way are labelled.
const LABELLED_CALLS: usize = 4;

/// A source text is its own source code, under its own name.
impl SourceCode for SourceFile {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let part = self.text().read_span(span, before, after)?;
        Ok(Box::new(MietteSpanContents::new_named(
            self.name().to_string(),
            part.data(),
            *part.span(),
            part.line(),
            part.column(),
            part.line_count(),
        )))
    }
}

/// A span that the text really has: rendering must never fail.
fn place(source: &SourceFile, span: Span) -> SourceSpan {
    let len = source.text().len();
    let lo = (span.lo as usize).min(len);
    let hi = (span.hi as usize).clamp(lo, len);
    SourceSpan::from(lo..hi)
}

fn label(source: &SourceFile, span: Span, text: &str, primary: bool) -> LabeledSpan {
    let text = (!text.is_empty()).then(|| text.to_string());
    let span = place(source, span);
    if primary {
        LabeledSpan::new_primary_with_span(text, span)
    } else {
        LabeledSpan::new_with_span(text, span)
    }
}

impl Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.diagnostic.class, self.diagnostic.message)
    }
}

impl std::error::Error for Mistake {}

impl miette::Diagnostic for Mistake {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        self.diagnostic.help.as_ref().map(|help| Box::new(help) as Box<dyn Display + 'a>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let diagnostic = &self.diagnostic;
        let first = label(&self.source, diagnostic.span, &diagnostic.label, true);
        let rest = diagnostic.extra.iter().map(|(span, text)| label(&self.source, *span, text, false));
        Some(Box::new(std::iter::once(first).chain(rest)))
    }
}

impl miette::Diagnostic for Error {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.exception()?.last().origin().map(|frame| &frame.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.exception().map(|exception| Box::new(labels_of(exception.last()).into_iter()) as _)
    }

    fn related<'a>(&'a self) -> Option<Box<dyn Iterator<Item = &'a dyn miette::Diagnostic> + 'a>> {
        if self.mistakes().is_empty() {
            return None;
        }
        Some(Box::new(self.mistakes().iter().map(|mistake| mistake as &dyn miette::Diagnostic)))
    }
}

/// Labels on the innermost calls of the script's own, as far as they lie in the text of the innermost one.
fn labels_of(raised: &Raised) -> Vec<LabeledSpan> {
    let Some(innermost) = raised.origin() else { return Vec::new() };
    let mut shown: Vec<&Frame> = Vec::new();
    for frame in raised.frames.iter().rev().filter(|frame| frame.file() == innermost.file()) {
        if shown.len() == LABELLED_CALLS {
            break;
        }
        if shown.iter().all(|other| other.span != frame.span) {
            shown.push(frame);
        }
    }
    let mut labels = Vec::new();
    for (index, frame) in shown.iter().enumerate() {
        let text = match (index, frame.function.as_str()) {
            (0, "<module>") => "raised here".to_string(),
            (0, name) => format!("raised here, in {name}"),
            (_, "<module>") => "called from here".to_string(),
            (_, name) => format!("called from here, in {name}"),
        };
        labels.push(label(&innermost.source, frame.span, &text, index == 0));
    }
    labels
}
