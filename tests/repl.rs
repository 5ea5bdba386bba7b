//! Conversations with the REPL, without a terminal: what is typed and what is answered.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is outside of the system it tests"
)]

use aw::embed::session::{Front, Input, Session, is_incomplete};
use aw::embed::{Error, Interp};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// Types the lines of a transcript and writes down everything that is shown.
struct Script {
    lines: VecDeque<String>,
    text: String,
    shown: Arc<Mutex<String>>,
}

impl Front for Script {
    fn take(&mut self, _: usize, _: bool) -> Input {
        let Some(line) = self.lines.pop_front() else { return Input::End };
        self.text.push_str(&line);
        self.text.push('\n');
        if is_incomplete(&self.text) {
            return Input::Nothing;
        }
        Input::Text(std::mem::take(&mut self.text))
    }

    fn show(&mut self, text: &str) {
        self.shown.lock().unwrap().push_str(text);
    }

    fn error(&mut self, error: &Error) {
        let text = error.report();
        self.shown.lock().unwrap().push_str(&text);
    }
}

/// Type these lines; gives everything that was shown or printed, and the exit status.
fn talk(lines: &[&str]) -> (String, i32) {
    let shown = Arc::new(Mutex::new(String::new()));
    let (out, err) = (Arc::clone(&shown), Arc::clone(&shown));
    let interp = Interp::builder()
        .stdout(move |bytes: &[u8]| out.lock().unwrap().push_str(&String::from_utf8_lossy(bytes)))
        .stderr(move |bytes: &[u8]| err.lock().unwrap().push_str(&String::from_utf8_lossy(bytes)))
        .build();
    let lines = lines.iter().map(|line| line.to_string()).collect();
    let front = Script { lines, text: String::new(), shown: Arc::clone(&shown) };
    let status = Session::new(interp).run(front).expect("the session itself does not fail");
    let text = std::mem::take(&mut *shown.lock().unwrap());
    (text, status)
}

fn shown(lines: &[&str]) -> String {
    talk(lines).0
}

#[test]
fn values_are_shown_and_none_is_not() {
    assert_eq!(shown(&["1 + 1", "'a'", "None", "x = 5", "x"]), "2\n'a'\n5\n");
}

#[test]
fn the_last_value_is_kept() {
    assert_eq!(shown(&["20", "_ + 1", "print(_)"]), "20\n21\n21\n");
}

#[test]
fn blocks_end_with_an_empty_line() {
    let lines = ["def f(x):", "    if x:", "        return 'yes'", "    return 'no'", "", "f(1)", "f(0)"];
    assert_eq!(shown(&lines), "'yes'\n'no'\n");
}

#[test]
fn brackets_and_strings_go_on() {
    assert_eq!(shown(&["(1 +", "2)", "'''a", "b'''"]), "3\n'a\\nb'\n");
}

#[test]
fn mistakes_and_errors_are_shown_and_the_session_goes_on() {
    let text = shown(&["1 +* 2", "1 / 0", "'still here'"]);
    assert!(text.contains("<input-0>:1:4: error[AW"), "{text}");
    assert!(text.contains("ZeroDivisionError: division by zero\n"), "{text}");
    assert!(text.contains("File \"<input-1>\", line 1, in <module>"), "{text}");
    assert!(!text.contains("<host>"), "{text}");
    assert!(text.ends_with("'still here'\n"), "{text}");
}

#[test]
fn tasks_are_shown_where_the_line_typed_in_is() {
    let text = shown(&["import asyncio", "def look():\n    asyncio.print_tasks()", "look()"]);
    assert!(text.contains(" at <input-1>:2 in look "), "{text}");
    assert!(!text.contains("<host>"), "{text}");
}

#[test]
fn await_works_at_the_prompt() {
    let lines =
        ["async def f():", "    await sleep(0)", "    return 7", "", "await f()", "await gather(f(), f())"];
    assert_eq!(shown(&lines), "7\n[7, 7]\n");
}

#[test]
fn tasks_go_on_while_the_prompt_waits() {
    let lines = [
        "async def say():",
        "    print('one')",
        "    await sleep(0)",
        "    print('two')",
        "",
        "task = create_task(say())",
        "await task",
        "task.done()",
    ];
    assert_eq!(shown(&lines), "one\ntwo\nTrue\n");
}

#[test]
fn an_exit_ends_the_session_with_its_status() {
    assert_eq!(talk(&["raise SystemExit(4)", "print('never')"]), (String::new(), 4));
    assert_eq!(talk(&["1"]).1, 0);
}

#[test]
fn questions_are_answered() {
    let lines = ["def f(a, b=1, *, c='x'):", "    'Say it.'", "", "f?", ":help", ":dis f"];
    let text = shown(&lines);
    assert!(text.starts_with("f(a, b=1, *, c='x')\n    Say it.\n"), "{text}");
    assert!(text.contains("Ctrl-D"), "{text}");
    assert!(text.contains("ReturnNone"), "{text}");
}

#[test]
fn time_is_told() {
    let text = shown(&[":time 6 * 7"]);
    assert!(text.starts_with("42\n") && text.ends_with("s\n"), "{text}");
}
