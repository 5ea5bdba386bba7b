//! Running scripts: where the text comes from, what they see of the command line, and how they end.

use crate::arguments::{Action, Arguments};
use crate::check;
use crate::module;
use crate::report::{Reporter, is_broken_pipe};
use aw::embed::{Capture, Error, ErrorKind, Interp, Program, ProgramOptions};
use aw::source::SourceFile;
use aw::system::create_file;
use aw::system::{Stream, System};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How much of the thread's stack is left to what runs between natives.
const RESERVE: usize = 8 << 20;

/// A text to run and what it is to see.
pub struct Script {
    pub source: SourceFile,
    /// `sys.argv[0]`
    pub argument: String,
    /// `sys.path[0]`
    pub folder: PathBuf,
    /// `__file__`, if there is one.
    pub file: Option<String>,
    /// The name it would be imported by, if it is run by that.
    pub module: Option<String>,
}

/// How a run differs from an ordinary one.
#[derive(Default)]
pub struct Setting {
    /// Decides what entropy would; by default what the environment says, then entropy.
    pub seed: Option<u64>,
    /// Decides the order of tasks that are ready at the same moment.
    pub shuffle: Option<u64>,
    /// Take what goes to standard output and to standard error.
    pub outputs: Option<(Capture, Capture)>,
    /// Where a record of what runs when goes.
    pub timeline: Option<Box<dyn Write + Send>>,
}

/// Run what the command line names in this world; gives the exit status.
pub fn run(mut system: impl System + 'static, arguments: &Arguments, setting: Setting) -> i32 {
    let reporter = Reporter::new(arguments, &system);
    let script = match find(&mut system, arguments) {
        Ok(script) => script,
        Err((message, status)) => {
            let _ = system.print(Stream::Error, message.as_bytes());
            return status;
        }
    };
    let mut setting = setting;
    if let Some(path) = &arguments.trace {
        match create_file(path) {
            Ok(file) => setting.timeline = Some(Box::new(file)),
            Err(error) => {
                let message = format!("aw: can't write '{}': {error}\n", path.display());
                let _ = system.print(Stream::Error, message.as_bytes());
                return 2;
            }
        }
    }
    let mut interp = interpreter(system, arguments, Some(&script), setting);
    let package = script.module.as_ref().and_then(|name| name.rsplit_once('.'));
    // the packages around a module run before it
    let around = package.map_or(Ok(()), |(package, _)| interp.import(package).map(drop));
    let outcome = around
        .and_then(|()| Program::compile_with(script.source, ProgramOptions::main()))
        .and_then(|program| interp.exec(&program));
    let status = end(&mut interp, &reporter, outcome.err());
    if arguments.interactive && status != 141 {
        return crate::repl::repl(interp, arguments, reporter);
    }
    keep(interp);
    status
}

/// Keep an interpreter until the process ends, which is now: freeing a large heap object by object would
/// only take time. It stays reachable, so that a leak checker can tell it from what was really lost.
pub fn keep(interp: Interp) {
    static KEPT: Mutex<Option<Interp>> = Mutex::new(None);
    *KEPT.lock().unwrap_or_else(PoisonError::into_inner) = Some(interp);
}

/// An interpreter that sees this command line.
pub fn interpreter(
    system: impl System + 'static,
    arguments: &Arguments,
    script: Option<&Script>,
    setting: Setting,
) -> Interp {
    let number = |name: &str| system.env(name).and_then(|value| value.parse::<u64>().ok());
    let seed = setting.seed.or_else(|| number("AW_HASHSEED")).or_else(|| number("PYTHONHASHSEED"));
    let set = |name: &str| system.env(name).is_some_and(|value| !value.is_empty() && value != "0");
    let (stress, verify) = (set("AW_GC_STRESS"), set("AW_HEAP_VERIFY"));
    let unbuffered = arguments.unbuffered || set("AW_UNBUFFERED");
    let mut argv = vec![script.map(|script| script.argument.clone()).unwrap_or_default()];
    argv.extend(arguments.rest.iter().cloned());
    let mut path = vec![script.map(|script| script.folder.clone()).unwrap_or_default()];
    let more = system.env("AW_PATH").unwrap_or_default();
    path.extend(more.split(':').filter(|folder| !folder.is_empty()).map(PathBuf::from));
    let warnings = system.env("PYTHONWARNINGS").unwrap_or_default();
    let warnings = warnings.split(',').filter(|filter| !filter.is_empty()).map(str::to_owned);
    let warnings: Vec<String> = warnings.chain(arguments.warnings.iter().cloned()).collect();
    let mut builder = Interp::builder()
        .args(argv)
        .path(path)
        .interrupts(true)
        .processes(true)
        .unbuffered(unbuffered)
        .debug_async(arguments.debug_async)
        .warnings(warnings)
        .gc_stress(stress)
        .heap_verify(verify)
        .native_stack(crate::STACK - RESERVE);
    if let Some(seed) = seed {
        builder = builder.hash_seed(seed);
    }
    if let Some(seed) = setting.shuffle {
        builder = builder.shuffle(seed);
    }
    if let Some(to) = setting.timeline {
        builder = builder.timeline(to);
    }
    if let Some((output, errors)) = setting.outputs {
        builder = builder.stdout(output).stderr(errors);
    }
    if let Some(file) = script.and_then(|script| script.file.as_ref()) {
        builder = builder.file(file);
    }
    if let Some(name) = script.and_then(|script| script.module.as_ref()) {
        builder = builder.module(name);
    }
    builder.system(system).build()
}

/// The text to run; or what to say, and the status to end with.
fn find(system: &mut dyn System, arguments: &Arguments) -> Result<Script, (String, i32)> {
    let here = PathBuf::new();
    match &arguments.action {
        Action::Script(path) => {
            let source = check::read(system, path).map_err(|message| (message, 2))?;
            let name = path.to_string_lossy().into_owned();
            let real = system.canonical(path).unwrap_or_else(|_| path.clone());
            let folder = real.parent().map(Path::to_path_buf).unwrap_or_default();
            let file = Some(absolute(system, path));
            Ok(Script { source, argument: name, folder, file, module: None })
        }
        Action::Code(code) => {
            let source = SourceFile::new("<string>", code.as_str());
            Ok(Script { source, argument: "-c".to_string(), folder: here, file: None, module: None })
        }
        Action::Module(name) => module::find(system, name).map_err(|message| (message, 1)),
        _ => {
            let mut bytes = Vec::new();
            let mut buffer = vec![0; 64 << 10];
            loop {
                match system.read_input(&mut buffer) {
                    Ok(0) => break,
                    Ok(n) => bytes.extend_from_slice(&buffer[..n]),
                    Err(error) => return Err((format!("aw: can't read standard input: {error}\n"), 2)),
                }
            }
            let source = check::decode("<stdin>", bytes).map_err(|message| (message, 2))?;
            let argument = if arguments.action == Action::Stdin { "-" } else { "" };
            Ok(Script { source, argument: argument.to_string(), folder: here, file: None, module: None })
        }
    }
}

/// What the command line names, as it would be typed.
pub fn words(arguments: &Arguments) -> String {
    let mut words: Vec<String> = match &arguments.action {
        Action::Script(path) => vec![path.to_string_lossy().into_owned()],
        Action::Code(code) => vec!["-c".to_string(), code.clone()],
        Action::Module(name) => vec!["-m".to_string(), name.clone()],
        _ => vec!["-".to_string()],
    };
    words.extend(arguments.rest.iter().cloned());
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./=:,+@%".contains(c);
    for word in &mut words {
        if word.is_empty() || !word.chars().all(plain) {
            *word = format!("'{}'", word.replace('\'', "'\\''"));
        }
    }
    words.join(" ")
}

/// A path from the root, as it was spelled.
pub fn absolute(system: &dyn System, path: &Path) -> String {
    let full = match system.current_dir() {
        Ok(folder) => folder.join(path),
        Err(_) => path.to_path_buf(),
    };
    full.to_string_lossy().into_owned()
}

/// Say what went wrong, run what waits for the end, pass on what was printed, and give the exit status.
pub fn end(interp: &mut Interp, reporter: &Reporter, error: Option<Error>) -> i32 {
    let status = report(interp, reporter, error);
    if status == 141 {
        return status;
    }
    interp.finish();
    let status = match interp.finish_timeline() {
        Ok(()) => status,
        Err(error) => {
            interp.print_error(&format!("aw: the trace is not whole: {error}\n"));
            status.max(1)
        }
    };
    if interp.flush().is_ok() { status } else { 141 }
}

/// Say what went wrong, after what was printed, and give the exit status.
fn report(interp: &mut Interp, reporter: &Reporter, error: Option<Error>) -> i32 {
    let flushed = interp.flush();
    let Some(error) = error else {
        let status = i32::from(interp.has_lost_errors());
        return if flushed.is_ok() { status } else { 141 };
    };
    // whoever read the output is gone: there is nobody to tell, and nothing went wrong
    if flushed.is_err() || is_broken_pipe(&error) && !is_output_open() {
        return 141;
    }
    let text = match error.kind() {
        ErrorKind::Exit(_) => match error.exit_message() {
            Some(message) => format!("{message}\n"),
            None => String::new(),
        },
        _ if interp.uncaught(&error) => {
            // the hook may have printed
            if interp.flush().is_err() {
                return 141;
            }
            String::new()
        }
        _ => reporter.report(&error),
    };
    if !text.is_empty() {
        interp.print_error(&text);
    }
    error.exit_code()
}

/// Whether somebody still reads standard output.
fn is_output_open() -> bool {
    use std::os::fd::AsRawFd;
    let descriptor = std::io::stdout().as_raw_fd();
    let (Ok(mut poll), mut events) = (mio::Poll::new(), mio::Events::with_capacity(1)) else {
        return true;
    };
    let mut source = mio::unix::SourceFd(&descriptor);
    // files and other things that cannot be polled have no reader to lose
    if poll.registry().register(&mut source, mio::Token(0), mio::Interest::WRITABLE).is_err() {
        return true;
    }
    let looked = poll.poll(&mut events, Some(std::time::Duration::ZERO));
    looked.is_err() || !events.iter().any(|event| event.is_error() || event.is_write_closed())
}
