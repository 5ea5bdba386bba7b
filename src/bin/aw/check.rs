//! `aw check` and `aw dis`: what can be said of a text without running it.

use crate::arguments::Arguments;
use crate::report::Reporter;
use aw::embed::{Program, ProgramOptions};
use aw::source::SourceFile;
use aw::system::{Stream, System};
use std::path::{Path, PathBuf};

/// Check every file; 0 if all are programs, 1 if one is not, 2 if one cannot be read.
pub fn check(system: &mut dyn System, arguments: &Arguments, files: &[PathBuf], json: bool) -> i32 {
    let reporter = Reporter::new(arguments, system);
    let reporter = if json { reporter.json() } else { reporter };
    let mut status = 0;
    for file in files {
        let outcome = match read(system, file) {
            Ok(source) => Program::compile_with(source, ProgramOptions::main()).map_err(|error| {
                status = status.max(1);
                reporter.report(&error)
            }),
            Err(message) => {
                status = 2;
                Err(message)
            }
        };
        if let Err(text) = outcome {
            // tools read standard output, people the error stream
            let to = if json { Stream::Output } else { Stream::Error };
            if system.print(to, text.as_bytes()).is_err() {
                return 141;
            }
        }
    }
    if system.flush(Stream::Output).is_err() { 141 } else { status }
}

/// Print the compiled code of a file, or of a text given on the command line.
pub fn disassemble(system: &mut dyn System, arguments: &Arguments, what: &Result<PathBuf, String>) -> i32 {
    let source = match what {
        Ok(file) => read(system, file),
        Err(code) => Ok(SourceFile::new("<string>", code.as_str())),
    };
    let text = match source {
        Ok(source) => Program::compile_with(source, ProgramOptions::main())
            .map(|program| program.disassemble())
            .map_err(|error| (Reporter::new(arguments, system).report(&error), 1)),
        Err(message) => Err((message, 2)),
    };
    match text {
        Ok(text) => print(system, &text),
        Err((text, status)) => {
            // nobody is left to tell if this fails
            let _ = system.print(Stream::Error, text.as_bytes());
            status
        }
    }
}

/// Write to standard output; a reader that left is no error of ours.
pub fn print(system: &mut dyn System, text: &str) -> i32 {
    let outcome = system.print(Stream::Output, text.as_bytes()).and_then(|()| system.flush(Stream::Output));
    if outcome.is_ok() { 0 } else { 141 }
}

/// The text of a script. The error is a whole line for the reader.
pub fn read(system: &mut dyn System, path: &Path) -> Result<SourceFile, String> {
    let name = path.to_string_lossy().into_owned();
    let bytes = system.read_file(path).map_err(|error| format!("aw: can't open file '{name}': {error}\n"))?;
    decode(&name, bytes)
}

/// Bytes as a text, without a byte order mark.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<SourceFile, String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|&&byte| byte == b'\n').count() + 1;
        format!("aw: can't read file '{name}': line {line} is not UTF-8 (at byte {valid})\n")
    })?;
    if text.len() >= u32::MAX as usize {
        return Err(format!("aw: can't read file '{name}': it is longer than 4 GiB\n"));
    }
    Ok(SourceFile::new(name, text.strip_prefix('\u{feff}').unwrap_or(&text)))
}
