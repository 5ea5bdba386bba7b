//! The command line: what was asked for.

use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// What `-h` prints.
pub const USAGE: &str = "\
usage: aw [OPTIONS] FILE [ARGS...]       run a script
       aw [OPTIONS] -c CODE [ARGS...]    run this text
       aw [OPTIONS] -m MODULE [ARGS...]  run a module
       aw [OPTIONS] - [ARGS...]          run standard input
       aw [repl]                         talk to the interpreter
       aw check FILE... [--json]         look for mistakes, run nothing
       aw dis FILE | -c CODE             print the compiled code
       aw ps [PID]                       list the scripts that run
       aw tree PID                       show the tasks of one that runs
       aw sim [SIM OPTIONS] FILE         run a script in a simulated world

options:
  -i              after the script, the REPL with its names
  -q              no greeting in the REPL
  -u              pass output on at once
  --trace=FILE    record what each task did when, for https://ui.perfetto.dev
  --color=WHEN    colours in reports: auto, always, never
  --errors=FORM   reports as: fancy, plain, json (one object a line)
  --debug-async   event loops begin in debug mode
  -W FILTER       what becomes of warnings: error, ignore, always, default,
                  module or once, or action:message:category:module:line
  -V, --version   print the version
  -h, --help      print this

options of `aw sim`, where sleeping takes no time, the network is in memory, files that are
written stay in memory, and the same seed gives the same run:
  --seed=N        decides what is otherwise left to chance (0)
  --seeds=N       N runs, with this seed and those after it; only failures are shown
  --until-fail    end at the first run that fails
  --strict        tasks that are ready at the same moment run in an order of the seed's

A word that names a command wins over a file of that name: `aw ./check` runs the file.
";

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Help,
    Version,
    Script(PathBuf),
    Code(String),
    Module(String),
    Stdin,
    /// Nothing was named: the REPL at a terminal, else standard input.
    Default,
    Repl,
    /// List the programs that run, or this one.
    Ps(Option<u32>),
    /// Show the tasks of this process.
    Tree(u32),
    Check {
        files: Vec<PathBuf>,
        json: bool,
    },
    /// The second half of the pair is `-c`'s text.
    Dis(Result<PathBuf, String>),
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Color {
    Auto,
    Always,
    Never,
}

/// How to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Fancy,
    Plain,
    Json,
}

/// What `aw sim` was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Simulation {
    /// The first seed.
    pub seed: u64,
    /// How many.
    pub seeds: usize,
    pub until_fail: bool,
    pub strict: bool,
}

/// The command line, taken apart.
#[derive(Debug, Clone)]
pub struct Arguments {
    pub action: Action,
    /// What the script gets to see behind its own name.
    pub rest: Vec<String>,
    pub interactive: bool,
    pub quiet: bool,
    pub unbuffered: bool,
    /// Where a record of what runs when goes.
    pub trace: Option<PathBuf>,
    pub color: Color,
    pub errors: Option<Form>,
    /// Loops begin in debug mode.
    pub debug_async: bool,
    /// Filters of warnings.
    pub warnings: Vec<String>,
    /// Run in a simulated world.
    pub simulation: Option<Simulation>,
}

/// Take the command line (without the program's name) apart. Errors say what is wrong with it.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Arguments, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut parsed = Arguments {
        action: Action::Default,
        rest: Vec::new(),
        interactive: false,
        quiet: false,
        unbuffered: false,
        trace: None,
        color: Color::Auto,
        errors: None,
        debug_async: false,
        warnings: Vec::new(),
        simulation: None,
    };
    while let Some(argument) = parser.next()? {
        // behind `repl` only options may follow
        let named = parsed.action == Action::Repl;
        match argument {
            Short('c' | 'm') | Value(_) if named => return Err(argument.unexpected()),
            Short('c') => {
                parsed.action = Action::Code(parser.value()?.string()?);
                parsed.rest = rest(&mut parser)?;
                break;
            }
            Short('m') => {
                parsed.action = Action::Module(parser.value()?.string()?);
                parsed.rest = rest(&mut parser)?;
                break;
            }
            Value(word) if word == "-" => {
                parsed.action = Action::Stdin;
                parsed.rest = rest(&mut parser)?;
                break;
            }
            Value(word) if word == "repl" && parsed.simulation.is_none() => {
                parsed.action = Action::Repl;
            }
            Value(word) if COMMANDS.iter().any(|name| word == *name) && parsed.simulation.is_none() => {
                let name = word.to_string_lossy().into_owned();
                parsed.action = command(&name, &mut parser, &mut parsed.color)?;
                break;
            }
            Value(word) if word == "sim" && parsed.simulation.is_none() => {
                parsed.simulation = Some(Simulation { seed: 0, seeds: 1, until_fail: false, strict: false });
            }
            Value(word) => {
                parsed.action = Action::Script(PathBuf::from(word));
                parsed.rest = rest(&mut parser)?;
                break;
            }
            Short('h') | Long("help") => parsed.action = Action::Help,
            Short('V') | Long("version") => parsed.action = Action::Version,
            Short('i') => parsed.interactive = true,
            Short('q') => parsed.quiet = true,
            Short('u') => parsed.unbuffered = true,
            Short('W') => parsed.warnings.push(parser.value()?.string()?),
            Long("trace") => parsed.trace = Some(PathBuf::from(parser.value()?)),
            Long("color") => parsed.color = color(&mut parser)?,
            Long("debug-async") => parsed.debug_async = true,
            Long("errors") => parsed.errors = Some(form(&mut parser)?),
            Long(name) if parsed.simulation.is_some() => {
                let name = name.to_string();
                let simulation = parsed.simulation.as_mut().expect("the guard has seen it");
                simulation_option(simulation, &name, &mut parser)?;
            }
            other => return Err(other.unexpected()),
        }
        if matches!(parsed.action, Action::Help | Action::Version) {
            break;
        }
    }
    if matches!(parsed.action, Action::Help | Action::Version) {
        parsed.simulation = None;
    }
    let runs = matches!(
        parsed.action,
        Action::Script(_)
            | Action::Code(_)
            | Action::Module(_)
            | Action::Stdin
            | Action::Help
            | Action::Version
    );
    if parsed.trace.is_some() && !runs {
        return Err("--trace needs a script to record: aw --trace=out.json FILE".into());
    }
    if parsed.trace.is_some() && parsed.simulation.as_ref().is_some_and(|s| s.seeds > 1) {
        return Err("--trace records one run: leave out --seeds, and give --seed".into());
    }
    Ok(parsed)
}

/// The commands that have options of their own.
const COMMANDS: &[&str] = &["check", "dis", "ps", "tree"];

/// One of [`COMMANDS`], with all that follows.
fn command(name: &str, parser: &mut lexopt::Parser, color: &mut Color) -> Result<Action, lexopt::Error> {
    if asks_for_help(parser)? {
        return Ok(Action::Help);
    }
    match name {
        "check" => check(parser, color),
        "dis" => dis(parser),
        "ps" => {
            let pid = process(parser)?;
            end(parser)?;
            Ok(Action::Ps(pid))
        }
        _ => {
            let missing = "tree needs the number of a process: aw tree PID\n  help: `aw ps` lists the scripts that run, \
                           with their numbers";
            let pid = process(parser)?.ok_or(missing)?;
            end(parser)?;
            Ok(Action::Tree(pid))
        }
    }
}

/// Is `-h` or `--help` the next word?
fn asks_for_help(parser: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
    Ok(parser.raw_args()?.peek().is_some_and(|word| word == "-h" || word == "--help"))
}

/// An option of `aw sim`: its name, without the dashes.
fn simulation_option(
    simulation: &mut Simulation,
    name: &str,
    parser: &mut lexopt::Parser,
) -> Result<(), lexopt::Error> {
    match name {
        "seed" => simulation.seed = number(parser, name)?,
        "seeds" => simulation.seeds = usize::try_from(number(parser, name)?).unwrap_or(usize::MAX).max(1),
        "until-fail" => simulation.until_fail = true,
        "strict" => simulation.strict = true,
        other => return Err(format!("invalid option '--{other}'").into()),
    }
    Ok(())
}

/// The value of an option that takes a number from 0 up.
fn number(parser: &mut lexopt::Parser, option: &str) -> Result<u64, lexopt::Error> {
    let value = parser.value()?.to_string_lossy().into_owned();
    value.parse().map_err(|_| format!("--{option} takes a whole number from 0 up, not '{value}'").into())
}

/// The number of a process, if one follows.
fn process(parser: &mut lexopt::Parser) -> Result<Option<u32>, lexopt::Error> {
    match parser.next()? {
        None => Ok(None),
        Some(Value(word)) => match word.to_string_lossy().parse() {
            Ok(pid) => Ok(Some(pid)),
            Err(_) => {
                let word = word.to_string_lossy();
                Err(format!("'{word}' is no number of a process\n  help: `aw ps` lists the scripts that run")
                    .into())
            }
        },
        Some(other) => Err(other.unexpected()),
    }
}

/// Nothing may follow.
fn end(parser: &mut lexopt::Parser) -> Result<(), lexopt::Error> {
    parser.next()?.map_or(Ok(()), |argument| Err(argument.unexpected()))
}

/// Everything that is left, as the script's own.
fn rest(parser: &mut lexopt::Parser) -> Result<Vec<String>, lexopt::Error> {
    let words = parser.raw_args()?;
    // what is not Unicode is replaced: strings of the language are Unicode
    Ok(words.map(|word| word.to_string_lossy().into_owned()).collect())
}

fn check(parser: &mut lexopt::Parser, when: &mut Color) -> Result<Action, lexopt::Error> {
    let (mut files, mut json) = (Vec::new(), false);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) => files.push(PathBuf::from(file)),
            Long("json") => json = true,
            Long("color") => *when = color(parser)?,
            other => return Err(other.unexpected()),
        }
    }
    if files.is_empty() {
        return Err("check needs at least one file".into());
    }
    Ok(Action::Check { files, json })
}

fn dis(parser: &mut lexopt::Parser) -> Result<Action, lexopt::Error> {
    let mut what = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) if what.is_none() => what = Some(Ok(PathBuf::from(file))),
            Short('c') if what.is_none() => what = Some(Err(parser.value()?.string()?)),
            other => return Err(other.unexpected()),
        }
    }
    what.map(Action::Dis).ok_or_else(|| "dis needs a file or -c CODE".into())
}

fn color(parser: &mut lexopt::Parser) -> Result<Color, lexopt::Error> {
    match parser.value()?.string()?.as_str() {
        "auto" => Ok(Color::Auto),
        "always" => Ok(Color::Always),
        "never" => Ok(Color::Never),
        other => Err(format!("--color is auto, always or never, not {other}").into()),
    }
}

fn form(parser: &mut lexopt::Parser) -> Result<Form, lexopt::Error> {
    match parser.value()?.string()?.as_str() {
        "fancy" => Ok(Form::Fancy),
        "plain" => Ok(Form::Plain),
        "json" => Ok(Form::Json),
        other => Err(format!("--errors is fancy, plain or json, not {other}").into()),
    }
}
