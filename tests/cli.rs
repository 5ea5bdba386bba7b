//! The program as a shell sees it: arguments in, exit status and streams out.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod runner;

use std::fs;
use std::path::PathBuf;

use runner::{End, Outcome, Run};

/// A folder for one test, and the program in it.
struct Shell {
    folder: PathBuf,
}

impl Shell {
    fn new(test: &str) -> Shell {
        Shell { folder: runner::scratch("cli", test).expect("the target folder can be written") }
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> &Shell {
        fs::write(self.folder.join(name), content).expect("the scratch folder can be written");
        self
    }

    fn aw(&self, args: &[&str]) -> Outcome {
        self.aw_with(args, "")
    }

    fn aw_with(&self, args: &[&str], stdin: impl Into<Vec<u8>>) -> Outcome {
        Run::aw(&self.folder).args(args).stdin(stdin).finish().expect("aw starts")
    }
}

/// Status and stdout; the message of a failure shows stderr as well.
#[track_caller]
fn assert_prints(got: &Outcome, status: i32, stdout: &str) {
    assert_eq!(got.crash(), None, "{}", got.stderr);
    assert_eq!((got.end, got.stdout.as_str()), (End::Status(status), stdout), "stderr: {}", got.stderr);
}

/// A status, nothing on stdout, and a text on stderr.
#[track_caller]
fn assert_refuses(got: &Outcome, status: i32, stderr: &str) {
    assert_prints(got, status, "");
    assert!(got.stderr.contains(stderr), "no {stderr:?} in: {}", got.stderr);
}

#[test]
fn a_script_that_ends_well_has_status_0() {
    let shell = Shell::new("ends-well");
    let got = shell.file("a.aw", "print('hello')\n").aw(&["a.aw"]);
    assert_prints(&got, 0, "hello\n");
    assert_eq!(got.stderr, "");
}

#[test]
fn an_uncaught_error_has_status_1_and_one_first_line_with_its_place() {
    let shell = Shell::new("uncaught");
    let got = shell.file("a.aw", "print('hello')\nx = 1 / 0\n").aw(&["a.aw"]);
    assert_prints(&got, 1, "hello\n");
    assert!(got.stderr.contains("a.aw:2:"), "{}", got.stderr);
    assert!(got.stderr.contains("ZeroDivisionError: division by zero"), "{}", got.stderr);
}

#[test]
fn a_syntax_error_has_status_1_and_nothing_runs() {
    let shell = Shell::new("syntax");
    let got = shell.file("a.aw", "print('never')\nif x\n    pass\n").aw(&["a.aw"]);
    assert_refuses(&got, 1, "a.aw:2:");
    assert!(got.stderr.contains("error[AW"), "{}", got.stderr);
}

#[test]
fn sys_exit_decides_the_status() {
    let shell = Shell::new("sys-exit");
    for (argument, status) in
        [("0", 0), ("", 0), ("None", 0), ("3", 3), ("255", 255), ("256", 0), ("-1", 255)]
    {
        let got = shell.aw(&["-c", &format!("import sys; sys.exit({argument})")]);
        assert_prints(&got, status, "");
        assert_eq!(got.stderr, "");
    }
    assert_refuses(&shell.aw(&["-c", "import sys; sys.exit('out of fuel')"]), 1, "out of fuel\n");
    assert_prints(&shell.aw(&["-c", "raise SystemExit(4)"]), 4, "");
}

#[test]
fn a_missing_file_is_a_usage_error() {
    let shell = Shell::new("missing");
    assert_refuses(&shell.aw(&["nowhere.aw"]), 2, "nowhere.aw");
}

#[test]
fn a_folder_is_not_a_script() {
    let shell = Shell::new("folder");
    fs::create_dir(shell.folder.join("inner")).expect("the scratch folder can be written");
    assert_refuses(&shell.aw(&["inner"]), 2, "inner");
}

#[test]
fn a_file_that_is_not_utf8_is_refused() {
    let shell = Shell::new("not-utf8");
    shell.file("a.aw", b"x = '\xff\xfe'\n");
    assert_refuses(&shell.aw(&["a.aw"]), 2, "a.aw");
    assert_refuses(&shell.aw_with(&["-"], *b"print('\xff')"), 2, "UTF-8");
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let shell = Shell::new("unreadable");
    shell.file("a.aw", "print(1)\n");
    let path = shell.folder.join("a.aw");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).expect("it is ours");
    if fs::read(&path).is_ok() {
        return; // the superuser may read everything
    }
    assert_refuses(&shell.aw(&["a.aw"]), 2, "a.aw");
}

#[test]
fn unknown_options_are_usage_errors() {
    let shell = Shell::new("usage");
    for args in [&["--no-such-option"][..], &["-z"], &["-c"], &["-m"], &["--color=purple"], &["check"]] {
        let got = shell.aw(args);
        assert_refuses(&got, 2, "aw:");
        assert!(got.stderr.contains("usage"), "{args:?}: {}", got.stderr);
    }
}

#[test]
fn version_and_help_go_to_stdout() {
    let shell = Shell::new("version");
    let version = format!("aw {}\n", env!("CARGO_PKG_VERSION"));
    assert_prints(&shell.aw(&["--version"]), 0, &version);
    assert_prints(&shell.aw(&["-V"]), 0, &version);
    let help = shell.aw(&["--help"]);
    assert_eq!(help.end, End::Status(0));
    assert!(help.stdout.contains("usage") && help.stdout.contains("-c"), "{}", help.stdout);
    assert_eq!(shell.aw(&["-h"]).stdout, help.stdout);
    for command in ["check", "dis", "ps", "tree", "sim", "repl"] {
        assert_prints(&shell.aw(&[command, "--help"]), 0, &help.stdout);
        assert_prints(&shell.aw(&[command, "-h"]), 0, &help.stdout);
    }
    assert_prints(&shell.aw(&["sim", "--seeds=3", "-V"]), 0, &version);
    for wrong in ["--seed=x", "--seeds=-1"] {
        let option = wrong.split('=').next().unwrap_or_default();
        let message = format!("{option} takes a whole number from 0 up");
        assert_refuses(&shell.aw(&["sim", wrong, "a.aw"]), 2, &message);
    }
}

#[test]
fn warnings_are_filtered_by_options_and_environment() {
    let shell = Shell::new("warnings");
    let code = "import sys, warnings; warnings.warn('look'); print(sys.warnoptions)";
    let plain = shell.aw(&["-c", code]);
    assert_prints(&plain, 0, "[]\n");
    assert!(plain.stderr.contains("<string>:1: UserWarning: look\n"), "{}", plain.stderr);
    let ignored = shell.aw(&["-W", "ignore", "-c", code]);
    assert_prints(&ignored, 0, "['ignore']\n");
    assert_eq!(ignored.stderr, "");
    assert_refuses(&shell.aw(&["-Wignore", "-Werror::UserWarning", "-c", code]), 1, "UserWarning: look");
    let wrong = shell.aw(&["-W", "never", "-W", "ignore", "-c", code]);
    assert_prints(&wrong, 0, "['never', 'ignore']\n");
    assert_eq!(wrong.stderr, "Invalid -W option ignored: invalid action: 'never'\n");
}

#[test]
fn code_can_stand_on_the_command_line() {
    let shell = Shell::new("code");
    assert_prints(&shell.aw(&["-c", "print(6 * 7)"]), 0, "42\n");
    assert_prints(&shell.aw(&["-c", "x = 1\nif x:\n    print('two lines')"]), 0, "two lines\n");
    assert_prints(&shell.aw(&["-c", ""]), 0, "");
    assert_prints(
        &shell.aw(&["-c", "import sys; print(sys.argv)", "a", "-c", "--x"]),
        0,
        "['-c', 'a', '-c', '--x']\n",
    );
    assert_prints(
        &shell.aw(&["-c", "print(__name__); await sleep(0); print('awaited')"]),
        0,
        "__main__\nawaited\n",
    );
    assert_refuses(&shell.aw(&["-c", "1 +"]), 1, "<string>:1:");
}

#[test]
fn programs_come_from_stdin_as_well() {
    let shell = Shell::new("stdin");
    assert_prints(&shell.aw_with(&["-"], "print('from stdin')\n"), 0, "from stdin\n");
    assert_prints(&shell.aw_with(&[], "print('no arguments')\n"), 0, "no arguments\n");
    let argv = "import sys\nprint(sys.argv)\n";
    assert_prints(&shell.aw_with(&["-", "x", "-y"], argv), 0, "['-', 'x', '-y']\n");
    assert_prints(&shell.aw_with(&["-"], ""), 0, "");
}

#[test]
fn everything_after_the_file_is_the_scripts() {
    let shell = Shell::new("args");
    shell.file("a.aw", "import sys\nprint(sys.argv)\n");
    let got = shell.aw(&["a.aw", "one", "--version", "-h", "--", "-c", "é", ""]);
    assert_prints(&got, 0, "['a.aw', 'one', '--version', '-h', '--', '-c', 'é', '']\n");
}

#[test]
fn a_script_reads_its_own_stdin() {
    let shell = Shell::new("own-stdin");
    shell.file("a.aw", "print(input().upper())\nimport sys\nprint(len(sys.stdin.read()))\n");
    assert_prints(&shell.aw_with(&["a.aw"], "hello\nrest\n"), 0, "HELLO\n5\n");
}

#[test]
fn empty_and_comment_only_files_do_nothing() {
    let shell = Shell::new("empty");
    for content in ["", "\n", "# nothing\n", "\u{feff}", "   ", "\t\n  # odd\n\n", "'just a docstring'"] {
        let got = shell.file("a.aw", content).aw(&["a.aw"]);
        assert_prints(&got, 0, "");
        assert_eq!(got.stderr, "", "{content:?}");
    }
}

#[test]
fn shebang_byte_order_mark_and_line_ends_are_accepted() {
    let shell = Shell::new("line-ends");
    for content in [
        "#!/usr/bin/env aw\nprint('ran')\n",
        "\u{feff}print('ran')\n",
        "\u{feff}#!/usr/bin/env aw\nprint('ran')",
        "if True:\r\n    print('ran')\r\n",
        "x = '''a\r\nb'''\r\nprint('ran' if x == 'a\\nb' else repr(x))\r\n",
        "x = 1\rprint('ran')\r",
    ] {
        let got = shell.file("a.aw", content).aw(&["a.aw"]);
        assert_prints(&got, 0, "ran\n");
    }
}

#[test]
fn a_py_file_is_treated_alike() {
    let shell = Shell::new("py");
    shell.file("a.py", "import b\nprint(b.x, __file__.endswith('a.py'))\n").file("b.aw", "x = 5\n");
    assert_prints(&shell.aw(&["a.py"]), 0, "5 True\n");
}

#[test]
fn imports_start_at_the_scripts_folder() {
    let shell = Shell::new("imports");
    fs::create_dir(shell.folder.join("app")).expect("the scratch folder can be written");
    shell.file("app/main.aw", "import part\nprint(part.name)\n").file("app/part.aw", "name = 'part'\n");
    assert_prints(&shell.aw(&["app/main.aw"]), 0, "part\n");
    shell.file("lib.aw", "name = 'lib'\n");
    assert_prints(&shell.aw(&["-c", "import lib; print(lib.name)"]), 0, "lib\n");
}

#[test]
fn a_module_can_be_run_by_name() {
    let shell = Shell::new("module");
    fs::create_dir(shell.folder.join("pack")).expect("the scratch folder can be written");
    shell
        .file("tool.aw", "import sys\nprint(__name__, sys.argv[1:])\n")
        .file("pack/__init__.aw", "print('init')\n")
        .file("pack/__main__.aw", "print(__name__, __package__)\n");
    assert_prints(&shell.aw(&["-m", "tool", "a", "-b"]), 0, "__main__ ['a', '-b']\n");
    assert_prints(&shell.aw(&["-m", "pack"]), 0, "init\n__main__ pack\n");
    assert_refuses(&shell.aw(&["-m", "no_such_tool"]), 1, "no_such_tool");
}

#[test]
fn a_standard_module_can_be_run_by_name() {
    let shell = Shell::new("standard-module");
    let test =
        "import unittest\nclass T(unittest.TestCase):\n    def test(self):\n        print('ran', __name__)\n";
    shell.file("data.json", "{\"a\": [1, 2]}").file("test_it.aw", test);
    assert_prints(&shell.aw(&["-m", "json.tool", "--compact", "data.json"]), 0, "{\"a\":[1,2]}\n");
    let run = shell.aw(&["-m", "unittest", "-q"]);
    assert_eq!(run.stdout, "ran test_it\n");
    assert!(run.stderr.contains("OK"), "{}", run.stderr);
    assert_refuses(&shell.aw(&["-m", "unittest", "discover", "-p", "none*"]), 5, "NO TESTS RAN");
    assert_refuses(&shell.aw(&["-m", "json.decoder.nothing"]), 1, "json.decoder.nothing");
}

#[test]
fn output_is_whole_even_when_the_program_fails() {
    let shell = Shell::new("whole-output");
    shell.file("a.aw", "for i in range(20000):\n    print('line', i)\nraise ValueError('end')\n");
    let got = shell.aw(&["a.aw"]);
    assert_eq!(got.end, End::Status(1));
    assert_eq!(got.stdout.lines().count(), 20000);
    assert!(got.stdout.ends_with("line 19999\n") && got.stderr.contains("ValueError: end"));
}

#[test]
fn reports_have_no_colour_off_a_terminal_unless_asked() {
    let shell = Shell::new("colour");
    shell.file("a.aw", "x = 1 / 0\n");
    assert!(!shell.aw(&["a.aw"]).stderr.contains('\u{1b}'));
    assert!(!shell.aw(&["--color=never", "a.aw"]).stderr.contains('\u{1b}'));
    assert!(shell.aw(&["--color=always", "--errors=fancy", "a.aw"]).stderr.contains('\u{1b}'));
}

#[test]
fn check_reports_and_runs_nothing() {
    let shell = Shell::new("check");
    shell.file("good.aw", "print('never')\n").file("bad.aw", "x = = 1\n");
    let good = shell.aw(&["check", "good.aw"]);
    assert_eq!((good.end, good.stdout.contains("never")), (End::Status(0), false));
    let bad = shell.aw(&["check", "good.aw", "bad.aw"]);
    assert_eq!(bad.end, End::Status(1));
    assert!(format!("{}{}", bad.stdout, bad.stderr).contains("bad.aw:1:"), "{}", bad.stderr);
    assert_eq!(shell.aw(&["check", "missing.aw"]).end, End::Status(2));
}

#[test]
fn folders_of_aw_path_are_searched_after_the_scripts_own() {
    let shell = Shell::new("aw-path");
    for folder in ["one", "two"] {
        fs::create_dir(shell.folder.join(folder)).expect("the scratch folder can be written");
    }
    shell
        .file("one/both.aw", "name = 'one'\n")
        .file("two/both.aw", "name = 'two'\n")
        .file("two/second.py", "name = 'second'\n")
        .file("own.aw", "name = 'own'\n")
        .file("two/own.aw", "name = 'not this'\n")
        .file("a.aw", "import both, second, own\nprint(both.name, second.name, own.name)\n");
    let path = ["one", "two"].map(|folder| shell.folder.join(folder).to_string_lossy().into_owned());
    let got = Run::aw(&shell.folder).arg("a.aw").env("AW_PATH", &path.join(":")).finish().expect("aw starts");
    assert_prints(&got, 0, "one second own\n");
}

#[test]
fn a_word_that_names_a_command_can_still_be_a_file() {
    let shell = Shell::new("command-words");
    shell.file("check", "print('the file')\n").file("repl", "print('the other')\n");
    assert_prints(&shell.aw(&["./check"]), 0, "the file\n");
    assert_prints(&shell.aw(&["./repl"]), 0, "the other\n");
}

#[test]
fn reports_can_be_one_json_object_a_line() {
    let shell = Shell::new("json");
    shell.file("a.aw", "if x\n    pass\ny = = 2\n").file("b.aw", "{}['k']\n");
    let got = shell.aw(&["--errors=json", "a.aw"]);
    assert_eq!(
        (got.end, got.stdout.as_str(), got.stderr.lines().count()),
        (End::Status(1), "", 2),
        "{}",
        got.stderr
    );
    for line in got.stderr.lines() {
        assert!(line.starts_with('{') && line.ends_with('}') && line.contains(r#""file":"a.aw""#), "{line}");
    }
    let got = shell.aw(&["--errors=json", "b.aw"]);
    assert_eq!((got.end, got.stderr.lines().count()), (End::Status(1), 1), "{}", got.stderr);
    assert!(
        got.stderr.contains(r#""class":"KeyError""#) && got.stderr.contains(r#""line":1"#),
        "{}",
        got.stderr
    );
}

#[test]
fn dis_prints_code_and_runs_nothing() {
    let shell = Shell::new("dis");
    shell.file("a.aw", "def f(x):\n    return x + 1\nprint('never')\n");
    for args in [&["dis", "a.aw"][..], &["dis", "-c", "x = 1"]] {
        let got = shell.aw(args);
        assert_eq!((got.end, got.stderr.as_str()), (End::Status(0), ""), "{args:?}");
        assert!(!got.stdout.is_empty() && !got.stdout.contains("\nnever\n"));
    }
    assert_eq!(shell.aw(&["dis", "missing.aw"]).end, End::Status(2));
}

#[test]
fn a_hundred_thousand_brackets_are_an_error_and_no_crash() {
    let shell = Shell::new("brackets");
    for text in
        ["(".repeat(100_000), "[".repeat(100_000), "-".repeat(100_000) + "1", "x = ".repeat(50_000) + "1"]
    {
        let got = shell.file("a.aw", &text).aw(&["a.aw"]);
        assert_eq!(got.crash(), None, "{:.20}: {:.300}", text, got.stderr);
        assert!(matches!(got.end, End::Status(0 | 1)), "{:.20}: {}", text, got.end);
    }
    let got = shell.file("a.aw", "(".repeat(100_000)).aw(&["a.aw"]);
    assert_refuses(&got, 1, "a.aw:1:");
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_ends_the_program_silently() {
    use std::io::Read;
    use std::process::{Command, Stdio};
    let shell = Shell::new("pipe");
    shell.file("a.aw", "while True:\n    print('more and more')\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_aw"))
        .arg("a.aw")
        .current_dir(&shell.folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("aw starts");
    let mut stdout = child.stdout.take().expect("stdout is piped");
    stdout.read_exact(&mut [0; 100]).expect("it prints");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(141));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(unix)]
#[test]
fn an_interrupt_runs_finally_and_ends_by_the_signal() {
    use std::io::Read;
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    let shell = Shell::new("interrupt");
    shell.file(
        "a.aw",
        "try:\n    print('ready', flush=True)\n    await sleep(60)\nfinally:\n    print('cleaned')\n",
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_aw"))
        .arg("a.aw")
        .current_dir(&shell.folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("aw starts");
    let mut stdout = child.stdout.take().expect("stdout is piped");
    let mut ready = [0; 6];
    if stdout.read_exact(&mut ready).is_err() {
        let output = child.wait_with_output().expect("it ends");
        panic!("it ended early: {}", String::from_utf8_lossy(&output.stderr));
    }
    let id = child.id().to_string();
    let killed = Command::new("kill").args(["-INT", &id]).status().expect("kill is there");
    assert!(killed.success());
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("it prints text");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(rest, "cleaned\n", "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.signal(), Some(2), "{:?}", output.status);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_a_program_with_a_worker_that_never_ends() {
    use std::io::Read;
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};
    let shell = Shell::new("stubborn-worker");
    let script = "
import asyncio
def stubborn():
    print('ready', flush=True)
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
asyncio.run(asyncio.to_thread(stubborn))
";
    shell.file("a.aw", script);
    let mut child = Command::new(env!("CARGO_BIN_EXE_aw"))
        .arg("a.aw")
        .current_dir(&shell.folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("aw starts");
    let mut ready = [0; 6];
    let read = child.stdout.take().expect("stdout is piped").read_exact(&mut ready);
    assert!(read.is_ok(), "it ended early");
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(killed.expect("kill is there").success());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.signal(), Some(2), "{:?}", output.status);
}

#[test]
fn a_limit_of_steps_that_is_no_number_is_refused() {
    let shell = Shell::new("slow-step");
    shell.file("a.aw", "await sleep(0)\nprint('ran')\n");
    for wrong in ["abc", "-1", "nan", "100ms"] {
        let got =
            Run::aw(&shell.folder).env("AW_SLOW_STEP_MS", wrong).arg("a.aw").finish().expect("aw starts");
        let text = format!("AW_SLOW_STEP_MS is a number of milliseconds from 0 up, not '{wrong}'");
        assert_refuses(&got, 2, &text);
    }
    for right in ["", "0", "250", "0.5"] {
        let got =
            Run::aw(&shell.folder).env("AW_SLOW_STEP_MS", right).arg("a.aw").finish().expect("aw starts");
        assert_prints(&got, 0, "ran\n");
    }
}

#[test]
fn debug_mode_says_where_things_were_made() {
    let shell = Shell::new("debug-async");
    let text = "import asyncio
loop = asyncio.get_running_loop()
def fails():
    1 / 0
loop.call_soon(fails)
await sleep(0)
print(loop.get_debug())
";
    shell.file("a.aw", text);
    let got = shell.aw(&["--debug-async", "a.aw"]);
    assert_prints(&got, 0, "True\n");
    for part in
        ["handle: <Handle fails() at a.aw:3 created at a.aw:5>", "  File \"a.aw\", line 5, in <module>"]
    {
        assert!(got.stderr.contains(part), "no {part:?} in: {}", got.stderr);
    }
    let set = Run::aw(&shell.folder).env("PYTHONASYNCIODEBUG", "1").arg("a.aw").finish().expect("aw starts");
    assert_prints(&set, 0, "True\n");
    assert_prints(&shell.aw(&["a.aw"]), 0, "False\n");
}

#[cfg(unix)]
#[test]
fn termination_runs_finally_and_ends_with_143() {
    use std::io::Read;
    use std::process::{Command, Stdio};
    let shell = Shell::new("terminate");
    let body = "async def other():
    try:
        await sleep(60)
    finally:
        await sleep(0)
        print('other cleaned')
task = create_task(other())
try:
    await sleep(0)
    print('ready', flush=True)
    await sleep(60)
finally:
    print('cleaned')
";
    let plain = "import time\nprint('ready', flush=True)\ntime.sleep(60)\n";
    for (name, text, status, printed) in
        [("a.aw", body, Some(143), "cleaned\nother cleaned\n"), ("b.aw", plain, None, "")]
    {
        shell.file(name, text);
        let mut child = Command::new(env!("CARGO_BIN_EXE_aw"))
            .arg(name)
            .current_dir(&shell.folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("aw starts");
        let mut stdout = child.stdout.take().expect("stdout is piped");
        let mut ready = [0; 6];
        stdout.read_exact(&mut ready).expect("it prints that it is ready");
        let id = child.id().to_string();
        let killed = Command::new("kill").args(["-TERM", &id]).status().expect("kill is there");
        assert!(killed.success());
        let mut rest = String::new();
        stdout.read_to_string(&mut rest).expect("it prints text");
        let output = child.wait_with_output().expect("it ends");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(rest, printed, "{errors}");
        assert_eq!(errors, "");
        // a program without a loop does what the signal does to others
        assert_eq!(output.status.code(), status, "{:?}", output.status);
    }
}

/// A program whose answer depends on who of three comes first.
const RACE: &str = "
order = []
async def come(n):
    await sleep(0)
    order.append(n)
await gather(*(come(n) for n in range(3)))
print(order)
assert order != [2, 0, 1], 'an order nobody thought of'
";

#[test]
fn a_simulated_program_sleeps_at_no_cost_and_keeps_its_files_to_itself() {
    let shell = Shell::new("sim");
    shell.file("kept.txt", "as it was\n").file(
        "a.aw",
        "
import os, random, time
start = time.monotonic()
await sleep(24 * 3600)
print(time.monotonic() - start, time.gmtime().tm_year)
with open('kept.txt') as f:
    print(f.read().strip())
with open('kept.txt', 'w') as f:
    f.write('changed')
os.mkdir('folder')
print(open('kept.txt').read(), sorted(os.listdir('.')))
os.remove('kept.txt')
print(os.path.exists('kept.txt'), random.random())
",
    );
    let first = shell.aw(&["sim", "a.aw"]);
    assert_eq!(first.end, End::Status(0), "{}", first.stderr);
    let head = "86400.0 2024\nas it was\nchanged ['a.aw', 'folder', 'kept.txt']\nFalse ";
    assert!(first.stdout.starts_with(head), "{}", first.stdout);
    assert_eq!(shell.aw(&["sim", "a.aw"]).stdout, first.stdout, "the same seed gives the same run");
    assert_ne!(shell.aw(&["sim", "--seed", "1", "a.aw"]).stdout, first.stdout);
    assert_eq!(fs::read_to_string(shell.folder.join("kept.txt")).ok().as_deref(), Some("as it was\n"));
    assert!(!shell.folder.join("folder").exists());
}

#[test]
fn strict_simulation_finds_a_race_and_says_how_to_repeat_it() {
    let shell = Shell::new("sim-strict");
    shell.file("race.aw", RACE);
    assert_prints(&shell.aw(&["sim", "--seeds=50", "race.aw"]), 0, "");
    let got = shell.aw(&["sim", "--strict", "--seeds=50", "--until-fail", "race.aw"]);
    assert_prints(&got, 1, "[2, 0, 1]\n");
    assert!(got.stderr.contains("AssertionError: an order nobody thought of"), "{}", got.stderr);
    let marker = "the same again: aw ";
    let again = got.stderr.split(marker).nth(1).and_then(|rest| rest.lines().next()).expect("a command");
    let words: Vec<&str> = again.split(' ').collect();
    assert_prints(&shell.aw(&words), 1, "[2, 0, 1]\n");
    assert_refuses(&shell.aw(&["sim", "--sed=3", "race.aw"]), 2, "invalid option '--sed'");
}

/// A program that runs beside the test.
#[cfg(target_os = "linux")]
struct Running {
    child: std::process::Child,
    lines: std::io::Lines<std::io::BufReader<std::process::ChildStdout>>,
}

#[cfg(target_os = "linux")]
impl Running {
    /// Start a script of the shell's folder, with its output passed on at once.
    fn start(shell: &Shell, script: &str) -> Running {
        use std::io::BufRead;
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_aw"))
            .args(["-u", script])
            .current_dir(&shell.folder)
            .env("HOME", &shell.folder)
            .env("AW_SLOW_STEP_MS", "0")
            .env_remove("XDG_STATE_HOME")
            .stdin(std::process::Stdio::null())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("aw starts");
        let lines = std::io::BufReader::new(child.stdout.take().expect("it is piped")).lines();
        Running { child, lines }
    }

    fn line(&mut self) -> String {
        self.lines.next().and_then(Result::ok).unwrap_or_default()
    }

    fn pid(&self) -> String {
        self.child.id().to_string()
    }

    fn signal(&self, name: &str) {
        let sent = std::process::Command::new("kill").args([name, &self.pid()]).status();
        assert!(sent.expect("kill is there").success());
    }

    /// How it ended, and its standard error.
    fn end(mut self) -> (std::process::ExitStatus, String) {
        use std::io::Read;
        let mut errors = String::new();
        let mut stderr = self.child.stderr.take().expect("it is piped");
        stderr.read_to_string(&mut errors).expect("it can be read");
        (self.child.wait().expect("it ends"), errors)
    }
}

#[cfg(target_os = "linux")]
const SLOW_TO_LEAVE: &str = "
async def child():
    try:
        print('ready')
        await sleep(1000)
    finally:
        print('cleaning')
        await sleep(1000)
async with TaskGroup() as group:
    group.create_task(child(), name='child')
";

#[test]
#[cfg(target_os = "linux")]
fn a_running_program_shows_its_tasks_to_another_and_on_a_signal() {
    let shell = Shell::new("tree");
    let mut running = Running::start(shell.file("slow.aw", SLOW_TO_LEAVE), "slow.aw");
    assert_eq!(running.line(), "ready");
    let got = shell.aw(&["tree", &running.pid()]);
    assert_eq!(got.end, End::Status(0), "{}", got.stderr);
    let lines: Vec<&str> = got.stdout.lines().collect();
    assert_eq!(lines[0], "2 tasks: 1 wait, 1 run, are ready or sleep");
    assert!(lines[1].ends_with("at slow.aw:9 in <module> waits for child of its TaskGroup"), "{}", lines[1]);
    assert!(lines[2].starts_with("└─ child ("), "{}", lines[2]);
    assert!(lines[2].contains(" at slow.aw:5 in child sleeps "), "{}", lines[2]);
    let listed = shell.aw(&["ps"]).stdout;
    assert!(
        listed.lines().any(|line| line.contains(&running.pid()) && line.ends_with("-u slow.aw")),
        "{listed}"
    );
    // the first Ctrl-C cancels and waits, one more shows the tasks and ends
    running.signal("-INT");
    assert_eq!(running.line(), "cleaning");
    running.signal("-INT");
    let (status, errors) = running.end();
    assert!(!status.success());
    assert!(errors.contains("2 tasks: 1 wait"), "{errors}");
    assert!(errors.contains(" at slow.aw:8 in child sleeps "), "{errors}");
    assert!(errors.ends_with("KeyboardInterrupt\n"), "{errors}");
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_no_running_script_has_no_tree() {
    let shell = Shell::new("no-tree");
    assert_refuses(&shell.aw(&["tree", "999999999"]), 1, "no process has the number 999999999");
    assert_refuses(&shell.aw(&["tree", "1"]), 1, "process 1 does not run a script of Aw's");
    assert_refuses(&shell.aw(&["tree"]), 2, "aw: error: tree needs the number of a process");
    assert_refuses(&shell.aw(&["tree"]), 2, "help: `aw ps` lists the scripts that run");
    assert_refuses(&shell.aw(&["tree", "x"]), 2, "aw: error: 'x' is no number of a process");
    assert_refuses(&shell.aw(&["ps", "x"]), 2, "aw: error: 'x' is no number of a process");
    assert_refuses(&shell.aw(&["ps", "1"]), 1, "process 1 does not run a script of Aw's");
    let mut running =
        Running::start(shell.file("plain.aw", "print('on')\nimport time\ntime.sleep(1)\n"), "plain.aw");
    assert_eq!(running.line(), "on");
    assert_refuses(&shell.aw(&["tree", &running.pid()]), 1, "runs no event loop, so it has no tasks");
    assert!(running.end().0.success());
}

#[test]
fn a_trace_has_a_track_for_each_task_and_arrows_to_what_was_woken() {
    let shell = Shell::new("trace");
    let script = "import asyncio\nasync def waiter(event):\n    await event.wait()\n    print('woken')\n\
                  async def main():\n    event = asyncio.Event()\n    task = asyncio.create_task(waiter(event))\n    \
                  await asyncio.sleep(2)\n    event.set()\n    await task\nasyncio.run(main())\n";
    shell.file("a.aw", script);
    assert_prints(&shell.aw(&["sim", "--trace=out.json", "a.aw"]), 0, "woken\n");
    let text = fs::read_to_string(shell.folder.join("out.json")).expect("the trace was written");
    let events: Vec<&str> = text.lines().collect();
    assert_eq!((events.first(), events.last()), (Some(&"["), Some(&"]")), "{text}");
    // where the task waits, told where it goes on: two virtual seconds after it was made
    let track =
        r#"{"ph":"M","pid":1,"tid":2,"ts":0.000,"name":"thread_name","args":{"name":"Task-2 waiter"}},"#;
    let step = r#"{"ph":"X","pid":1,"tid":2,"ts":2000000.000,"name":"waiter","dur":0.000,"args":{"line":"a.aw:3","source":"await event.wait()"}},"#;
    let from = r#"{"ph":"s","pid":1,"tid":1,"ts":2000000.000,"cat":"wake","name":"wake","id":3},"#;
    let to = r#"{"ph":"f","pid":1,"tid":2,"ts":2000000.000,"bp":"e","cat":"wake","name":"wake","id":3},"#;
    for event in [track, step, from, to] {
        assert_eq!(events.iter().filter(|line| **line == event).count(), 1, "{event}\nnot once in {text}");
    }
    assert!(text.contains(r#""name":"ready","args":{"ready":1}"#), "{text}");
    assert_eq!(shell.aw(&["sim", "--trace=again.json", "a.aw"]).end, End::Status(0));
    let again = fs::read_to_string(shell.folder.join("again.json")).expect("the trace was written");
    assert_eq!(again, text, "the same seed gives the same trace");
}

#[test]
fn a_trace_that_cannot_be_written_is_said_and_not_ignored() {
    let shell = Shell::new("trace-refused");
    shell.file("a.aw", "print(1)\n");
    assert_refuses(
        &shell.aw(&["--trace=no/such/folder/x.json", "a.aw"]),
        2,
        "aw: can't write 'no/such/folder/x.json'",
    );
    assert_refuses(&shell.aw(&["--trace=x.json", "repl"]), 2, "--trace needs a script to record");
    assert_refuses(&shell.aw(&["sim", "--seeds=3", "--trace=x.json", "a.aw"]), 2, "--trace records one run");
}
