//! The library as a host uses it.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is outside of the system it tests"
)]

use aw::embed::{Capture, Ctx, Dynamic, Error, ErrorKind, Interp, Object, Program, Raise};
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

fn interp() -> Interp {
    Interp::builder().hash_seed(1).build()
}

/// An interpreter and what it prints.
fn captured() -> (Interp, Capture) {
    let out = Capture::new();
    (Interp::builder().stdout(out.clone()).stderr(Capture::new()).build(), out)
}

#[test]
fn values_come_out_as_rust_types() {
    let mut aw = interp();
    assert_eq!(aw.eval::<i64>("6 * 7").unwrap(), 42);
    assert_eq!(aw.eval::<u64>("2**64 - 1").unwrap(), u64::MAX);
    assert_eq!(aw.eval::<f64>("1 / 4").unwrap(), 0.25);
    assert_eq!(aw.eval::<f64>("3").unwrap(), 3.0);
    assert!(aw.eval::<bool>("1 < 2").unwrap());
    assert_eq!(aw.eval::<String>("'a' + 'é'").unwrap(), "aé");
    assert_eq!(aw.eval::<Option<i32>>("None").unwrap(), None);
    assert_eq!(aw.eval::<Option<i32>>("5").unwrap(), Some(5));
    assert_eq!(aw.eval::<Vec<u8>>("b'\\x00\\xff'").unwrap(), [0, 255]);
    assert_eq!(aw.eval::<Vec<i64>>("[1, 2, 3]").unwrap(), [1, 2, 3]);
    assert_eq!(aw.eval::<Vec<Vec<i64>>>("[(1,), [2, 3]]").unwrap(), [vec![1], vec![2, 3]]);
    assert_eq!(aw.eval::<(i64, String)>("(1, 'x')").unwrap(), (1, "x".to_string()));
    let map: HashMap<String, f64> = aw.eval("{'a': 1, 'b': 2.5}").unwrap();
    assert_eq!((map["a"], map["b"]), (1.0, 2.5));
    assert!(matches!(aw.eval::<Dynamic>("[]").unwrap(), Dynamic::Object(_)));
    aw.eval::<()>("x = 1").unwrap();
}

#[test]
fn values_go_in_and_come_back() {
    let mut aw = interp();
    let map = BTreeMap::from([("k".to_string(), vec![Some(1i64), None])]);
    aw.set("given", map.clone()).unwrap().set("big", u64::MAX).unwrap();
    assert_eq!(aw.get::<BTreeMap<String, Vec<Option<i64>>>>("given").unwrap(), map);
    assert_eq!(aw.eval::<u64>("big").unwrap(), u64::MAX);
    assert_eq!(aw.eval::<i64>("len(given['k'])").unwrap(), 2);
    aw.set("pair", (1.5, "text", true)).unwrap();
    assert_eq!(aw.get::<(f64, String, bool)>("pair").unwrap(), (1.5, "text".to_string(), true));
}

#[test]
fn what_does_not_convert_is_an_error_that_says_so() {
    let mut aw = interp();
    let error = aw.eval::<i32>("2**40").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Convert);
    assert_eq!(error.to_string(), "1099511627776 does not fit into i32");
    assert_eq!(aw.eval::<u64>("-1").unwrap_err().to_string(), "-1 does not fit into u64");
    assert_eq!(aw.eval::<i64>("'1'").unwrap_err().to_string(), "expected int, got str");
    assert_eq!(aw.eval::<String>("1").unwrap_err().to_string(), "expected str, got int");
    assert_eq!(aw.eval::<Vec<i64>>("5").unwrap_err().to_string(), "expected list, got int");
    assert_eq!(aw.eval::<(i64, i64)>("[1]").unwrap_err().to_string(), "expected 2 items, got 1");
}

#[test]
fn names_stay_between_calls() {
    let mut aw = interp();
    aw.eval::<()>("def double(x): return x * 2").unwrap();
    assert_eq!(aw.call::<i64>("double", (21,)).unwrap(), 42);
    assert_eq!(aw.call::<String>("double", ("ab",)).unwrap(), "abab");
    assert_eq!(aw.call::<i64>("len", (vec![1, 2, 3],)).unwrap(), 3);
    assert_eq!(aw.call::<()>("nothing", ()).unwrap_err().type_name(), Some("NameError"));
}

#[test]
fn coroutines_are_run_to_their_end() {
    let mut aw = interp();
    aw.eval::<()>("async def later(x):\n    await sleep(0)\n    return x").unwrap();
    assert_eq!(aw.call::<i64>("later", (7,)).unwrap(), 7);
    assert_eq!(aw.eval::<Vec<i64>>("await gather(later(1), later(2))").unwrap(), [1, 2]);
}

#[test]
fn host_functions_have_the_signature_they_were_given() {
    let mut aw = interp();
    aw.def("add(a, b=10, *, scale=1)", |a: i64, b: i64, scale: i64| (a + b) * scale).unwrap();
    assert_eq!(aw.eval::<i64>("add(1)").unwrap(), 11);
    assert_eq!(aw.eval::<i64>("add(1, b=2, scale=3)").unwrap(), 9);
    let error = aw.eval::<i64>("add()").unwrap_err();
    assert_eq!(error.to_string(), "TypeError: add() missing 1 required positional argument: 'a'");
    let error = aw.eval::<i64>("add('x')").unwrap_err();
    assert_eq!(error.to_string(), "TypeError: argument 1: expected int, got str");
    assert_eq!(aw.eval::<String>("add.__name__").unwrap(), "add");

    let error = aw.def("one(a)", || 1).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Misuse);
    assert_eq!(aw.def("no signature", || 1).err().unwrap().kind(), ErrorKind::Misuse);
    assert_eq!(aw.def("f(): pass\nimport os #)", || 1).err().unwrap().kind(), ErrorKind::Misuse);
}

#[test]
fn host_functions_may_fail_and_call_back() {
    let mut aw = interp();
    aw.def("half(n)", |n: i64| if n % 2 == 0 { Ok(n / 2) } else { Err(Raise::value("odd")) }).unwrap();
    aw.def("parse(s)", |s: String| s.parse::<i64>()).unwrap();
    aw.def("apply(f, x)", |cx: &mut Ctx<'_>, f: Object, x: i64| cx.call::<i64>(&f, (x,))).unwrap();
    aw.def("explode()", || -> i64 { panic!("boom") }).unwrap();

    assert_eq!(aw.eval::<i64>("apply(lambda x: half(x) + 1, 4)").unwrap(), 3);
    let caught =
        "def kind(f):\n    try: f()\n    except Exception as e: return type(e).__name__ + ': ' + str(e)\n";
    aw.eval::<()>(caught).unwrap();
    assert_eq!(aw.eval::<String>("kind(lambda: half(3))").unwrap(), "ValueError: odd");
    // the exception of the script passes through the host as it was
    let passed = aw.eval::<String>("kind(lambda: apply(lambda x: {}[x], 4))").unwrap();
    assert_eq!(passed, "KeyError: 4");

    let error = aw.eval::<i64>("parse('many')").unwrap_err();
    assert_eq!(error.type_name(), Some("RuntimeError"));
    assert!(error.downcast_ref::<std::num::ParseIntError>().is_some());
    let error = aw.eval::<i64>("explode()").unwrap_err();
    assert_eq!(error.to_string(), "RuntimeError: a host function panicked: boom");
    assert_eq!(aw.eval::<i64>("1 + 1").unwrap(), 2);
}

#[test]
fn objects_live_as_long_as_their_handles() {
    let mut aw = Interp::builder().gc_stress(true).heap_verify(true).build();
    let list: Object = aw.eval("[1, [2, 3]]").unwrap();
    aw.eval::<()>("junk = [[n] for n in range(100)]; junk = None").unwrap();
    let text = aw.with(|cx| cx.repr(&Dynamic::Object(list.clone()))).unwrap();
    assert_eq!(text, "[1, [2, 3]]");
    aw.with(|cx| cx.call_method::<()>(&list, "append", (4,))).unwrap();
    assert_eq!(aw.with(|cx| cx.items(&list).map(|items| items.len())).unwrap(), 3);
    // places are used again
    for _ in 0..1000 {
        drop(aw.eval::<Object>("object()").unwrap());
    }
}

#[test]
fn an_object_of_another_interpreter_is_misuse() {
    let (mut one, mut other) = (interp(), interp());
    let object: Object = one.eval("[]").unwrap();
    let error = other.set("x", object).err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Misuse);
}

#[test]
fn output_goes_where_the_host_says() {
    let (mut aw, out) = captured();
    aw.eval::<()>("print('hello', end='!')").unwrap();
    assert_eq!(out.take(), "hello!");
    aw.eval::<()>("print(1)").unwrap();
    assert_eq!(out.take(), "1\n");
}

#[test]
fn a_text_that_is_no_program_carries_every_mistake() {
    let error = Program::compile("x = = 1\ny = 2\ndef f(:\n    pass\n").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Syntax { incomplete: false });
    assert!(error.mistakes().len() >= 2, "{}", error.report());
    assert!(error.report().starts_with("<eval>:1:5: error[AW"), "{}", error.report());
    let diagnostic: &dyn miette::Diagnostic = &error;
    assert_eq!(diagnostic.related().map(|related| related.count()), Some(error.mistakes().len()));
    let open = Program::compile("f(1,").unwrap_err();
    assert_eq!(open.kind(), ErrorKind::Syntax { incomplete: true });
}

#[test]
fn an_error_keeps_its_traceback_when_the_interpreter_is_gone() {
    let error = {
        let mut aw = interp();
        aw.eval::<()>("def f(x):\n    return g(x)\ndef g(x):\n    return 1 / x\n").unwrap();
        aw.eval::<i64>("f(0)").unwrap_err()
    };
    assert_eq!(error.kind(), ErrorKind::Exception);
    assert_eq!(error.type_name(), Some("ZeroDivisionError"));
    let names: Vec<&str> = error.traceback().iter().map(|frame| frame.function.as_str()).collect();
    assert_eq!(names, ["<module>", "f", "g"]);
    assert_eq!((error.traceback()[2].line(), error.traceback()[2].column()), (4, 12));
    let sendable: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert_eq!(sendable.to_string(), "ZeroDivisionError: division by zero");
}

#[test]
fn misspelt_names_are_answered_with_near_ones() {
    let mut aw = interp();
    let said = |error: Error| error.to_string();
    assert_eq!(
        said(aw.eval::<()>("length = 1\nlenght").unwrap_err()),
        "NameError: name 'lenght' is not defined. Did you mean: 'length'?"
    );
    assert_eq!(
        said(aw.eval::<()>("[].apend(1)").unwrap_err()),
        "AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?"
    );
    assert_eq!(said(aw.eval::<()>("zzz").unwrap_err()), "NameError: name 'zzz' is not defined");
}

#[test]
fn sys_exit_is_told_from_failure() {
    let mut aw = interp();
    let error = aw.eval::<()>("raise SystemExit(3)").unwrap_err();
    assert_eq!((error.kind(), error.exit_code()), (ErrorKind::Exit(3), 3));
    let error = aw.eval::<()>("raise SystemExit('no fuel')").unwrap_err();
    assert_eq!((error.exit_code(), error.exit_message()), (1, Some("no fuel")));
    assert_eq!(aw.eval::<()>("raise SystemExit").unwrap_err().exit_code(), 0);
}

#[test]
fn one_program_runs_in_many_interpreters_on_many_threads() {
    let program = Program::compile("sum(n * n for n in range(100))").unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let program = program.clone();
            std::thread::spawn(move || interp().run::<i64>(&program).unwrap())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), 328_350);
    }
    // an interpreter may change threads between calls
    let mut aw = interp();
    aw.eval::<()>("x = [1]").unwrap();
    let mut aw = std::thread::spawn(move || {
        aw.eval::<()>("x.append(2)").unwrap();
        aw
    })
    .join()
    .unwrap();
    assert_eq!(aw.eval::<Vec<i64>>("x").unwrap(), [1, 2]);
}

#[test]
fn another_thread_can_stop_what_runs() {
    let mut aw = interp();
    let stop = aw.stop_handle();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(100));
        stop.interrupt();
    });
    let error = aw.eval::<()>("while True: pass").unwrap_err();
    thread.join().unwrap();
    assert_eq!((error.kind(), error.exit_code()), (ErrorKind::Stopped, 130));
    // it is usable afterwards
    assert_eq!(aw.eval::<i64>("1 + 1").unwrap(), 2);
}

#[test]
fn a_waiting_script_can_be_stopped() {
    let mut aw = interp();
    let stop = aw.stop_handle();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(100));
        stop.interrupt();
    });
    let error = aw.eval::<()>("await sleep(60)").unwrap_err();
    thread.join().unwrap();
    assert_eq!(error.kind(), ErrorKind::Stopped);
    assert_eq!(aw.eval::<i64>("1 + 1").unwrap(), 2);
}

#[test]
fn deep_recursion_is_an_error_and_not_the_end() {
    let mut aw = interp();
    let error = aw.eval::<i64>("def f(n): return f(n + 1)\nf(0)").unwrap_err();
    assert_eq!(error.type_name(), Some("RecursionError"));
    assert!(error.report().contains("[Previous line repeated "), "{}", error.report());
    let nested = "x = []\nfor _ in range(100000): x = [x]\nrepr(x)";
    assert_eq!(aw.eval::<String>(nested).unwrap_err().type_name(), Some("RecursionError"));
}

const ENDLESS: &str = "
from concurrent.futures import ThreadPoolExecutor
def endless():
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
def sleeper():
    while True:
        pass
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
";

#[test]
fn a_host_can_refuse_workers() {
    let mut aw = Interp::builder().workers(0).build();
    let error = aw.eval::<()>("from concurrent.futures import ThreadPoolExecutor; ThreadPoolExecutor(1)");
    let error = error.expect_err("no worker may be started");
    assert_eq!(error.type_name(), Some("RuntimeError"));
    let error = aw.eval::<()>("import asyncio; asyncio.run(asyncio.to_thread(len, []))");
    assert!(error.expect_err("nor for a loop").to_string().contains("may not start workers"));
    assert_eq!(aw.eval::<i64>("1 + 1").unwrap(), 2);
}

#[test]
fn workers_print_to_the_host() {
    let (mut aw, out) = captured();
    let text = "
from concurrent.futures import ThreadPoolExecutor
def say(n):
    print('worker', n)
with ThreadPoolExecutor(1) as ex:
    print('before')
    ex.submit(say, 1).result()
    print('after')
";
    aw.eval::<()>(text).unwrap();
    assert_eq!(out.take(), "before\nworker 1\nafter\n");
}

#[test]
fn limits_hold_in_workers() {
    let mut aw = Interp::builder().recursion_limit(150).build();
    aw.eval::<()>(ENDLESS).unwrap();
    let here: i64 = aw.eval("depth()").unwrap();
    let there: i64 = aw.eval("ThreadPoolExecutor(1).submit(depth).result()").unwrap();
    assert!((100..=150).contains(&here) && (here - 10..=here + 10).contains(&there), "{here} {there}");
}

#[test]
fn memory_has_a_limit_and_can_be_used_again() {
    let mut aw = Interp::builder().memory(24 << 20).build();
    let text = "
import collections
kept = []
def refused(grow):
    try:
        while True:
            grow()
    except MemoryError:
        kept.clear()
        return True
def chain():
    kept[:] = [[kept[:], 1.5e300, (1, 2, 3), {'a': 1}]]
text, table, deque = '', {}, collections.deque()
def longer():
    global text
    text += 'abcdefgh' * 1000
answers = [
    refused(chain), refused(lambda: kept.append(len(kept))), refused(lambda: kept.append('x' * (1_000_000 + len(kept)))),
    refused(longer), refused(lambda: table.__setitem__(len(table), 1)), refused(lambda: deque.append(deque)),
    refused(lambda: bytes(13 << 20)), refused(lambda: list(range(2 << 20))),
]
text, table, deque = '', {}, None
sum([len('x' * (1_000_000 + i)) for i in range(100)]) == 100_004_950 and all(answers) and len(answers)
";
    assert_eq!(aw.eval::<i64>(text).unwrap(), 8);
}

#[test]
fn a_stop_reaches_workers() {
    let mut aw = interp();
    aw.eval::<()>(ENDLESS).unwrap();
    let stop = aw.stop_handle();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        stop.interrupt();
    });
    let error = aw.eval::<()>("ThreadPoolExecutor(1).submit(sleeper).result()").expect_err("it was stopped");
    assert_eq!(error.type_name(), Some("KeyboardInterrupt"));
    thread.join().unwrap();
    assert_eq!(aw.eval::<i64>("ThreadPoolExecutor(1).submit(len, 'abc').result()").unwrap(), 3);
}

#[test]
fn dropping_an_interpreter_ends_its_workers() {
    let mut aw = interp();
    aw.eval::<()>(ENDLESS).unwrap();
    // what it starts catches everything, for ever
    aw.eval::<()>("ex = ThreadPoolExecutor(2); f = [ex.submit(endless) for _ in range(3)]").unwrap();
    while !aw.eval::<bool>("f[0].running()").unwrap() {}
    drop(aw);
}

#[test]
fn scripts_start_no_processes_unless_the_host_allows_it() {
    let attempts = "
import asyncio, os, subprocess
said = []
def attempt(function, *args):
    try:
        said.append(str(function(*args)))
    except OSError as e:
        said.append(f'{type(e).__name__}: {e}')
attempt(subprocess.call, 'true')
attempt(os.system, 'true')
attempt(lambda: asyncio.run(asyncio.create_subprocess_exec('true')).pid > 0)
attempt(os.kill, os.getppid(), 0)
attempt(lambda: os.fstat(1).st_mode > 0)
# what it opens itself it may use
reader, writer = os.pipe()
attempt(os.write, writer, b'abc')
attempt(os.read, reader, 10)
attempt(os.dup2, writer, 0)
'\\n'.join(said)
";
    let forbidden = "[Errno 1] the host does not allow processes";
    let said: String = Interp::new().eval(attempts).unwrap();
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            &format!("PermissionError: {forbidden}: 'true'"),
            &format!("PermissionError: {forbidden}: '/bin/sh'"),
            &format!("PermissionError: {forbidden}: 'true'"),
            &format!("PermissionError: {forbidden}"),
            "OSError: [Errno 9] Bad file descriptor",
            "3",
            "b'abc'",
            "OSError: [Errno 9] Bad file descriptor",
        ]
    );
    let allowed = attempts.replace("attempt(os.dup2, writer, 0)", "");
    let said: String = Interp::builder().processes(true).build().eval(allowed.as_str()).unwrap();
    assert_eq!(said, "0\n0\nTrue\nNone\nTrue\n3\nb'abc'");
}
