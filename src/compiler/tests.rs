//! What the compiler makes of key forms, and that it makes good code of much.
// tests look at files, clocks and processes themselves
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

use super::{Mode, Options, compile};
use crate::bytecode::disasm::disassemble;
use crate::bytecode::verify::verify;
use crate::source::SourceFile;
use crate::syntax::parse_module;

fn dis(text: &str) -> String {
    let source = SourceFile::new("test", text);
    let arena = bumpalo::Bump::new();
    let module = parse_module(&arena, source.text()).unwrap();
    let options = Options { mode: Mode::Exec, top_level_await: true, ..Options::default() };
    disassemble(&compile(&source, &module, &options).unwrap())
}

fn python_library() -> Option<std::path::PathBuf> {
    let script = "import os; print(os.path.dirname(os.__file__))";
    ["python3.13", "python3"].iter().find_map(|python| {
        let out = std::process::Command::new(python).args(["-c", script]).output().ok()?;
        let path = std::path::PathBuf::from(String::from_utf8(out.stdout).ok()?.trim());
        (out.status.success() && path.is_dir()).then_some(path)
    })
}

fn python_files(folder: &std::path::Path, files: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.filter_map(|e| Some(e.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            python_files(&path, files);
        } else if path.extension().is_some_and(|e| e == "py") {
            files.push(path);
        }
    }
}

#[test]
fn everything_in_pythons_library_compiles_and_verifies() {
    let Some(library) = python_library() else {
        println!("skipped: no Python at hand");
        return;
    };
    let every = std::env::var("AW_LIBRARY_STEP").ok().and_then(|v| v.parse().ok()).unwrap_or(15);
    let mut files = Vec::new();
    python_files(&library, &mut files);
    let mut compiled = 0;
    for path in files.iter().step_by(every) {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let source = SourceFile::new(path.display().to_string(), text);
        let arena = bumpalo::Bump::new();
        let Ok(module) = parse_module(&arena, source.text()) else { continue };
        match compile(&source, &module, &Options::default()) {
            Ok(code) => {
                verify(&code).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
                compiled += 1;
            }
            Err(errors) => {
                for e in errors {
                    println!("{}:{}: {}", path.display(), source.line(e.span.lo), e.message);
                }
            }
        }
    }
    println!("{compiled} of {} files", files.len());
    assert!(compiled * every > files.len() / 2);
}

/// The texts nest as deeply as the parser lets them, or are refused by it: the stack must be enough either way.
#[test]
fn the_deepest_trees_compile_on_a_small_stack() {
    let n = 1150;
    let texts = [
        format!("x = {}y", "not ".repeat(n)),
        format!("x = {}y", "-".repeat(n)),
        format!("x = {}y", "lambda: ".repeat(n)),
        format!("x = {}y", "a if b else ".repeat(n)),
        format!("x = y{}", " ** y".repeat(n)),
        format!("x = y{}", ".a()".repeat(n)),
        format!("x = y{}", "[0].a(1)(2)".repeat(n / 3)),
        format!("x = y{}", "(1)".repeat(n)),
        format!("x = y{}", " + y".repeat(n)),
        format!("x = {}1{}", "f(".repeat(190), ")".repeat(190)),
        format!("x = {}1{}", "a.f(1, 2, *".repeat(190), ")".repeat(190)),
        format!("x = {}1{}", "[1, 2, *".repeat(190), "]".repeat(190)),
        format!("x = {}1{}", "{1: ".repeat(190), "}".repeat(190)),
        format!("x = {}1{}", "(y + (z * ".repeat(95), "))".repeat(95)),
        format!("x = {}1{}", "[a for b in ".repeat(190), "]".repeat(190)),
        format!("x = {}1{}", "[".repeat(190), " for b in c]".repeat(190)),
        format!("x = {}1{}", "(".repeat(190), " for b in c)".repeat(190)),
        (0..95).map(|i| format!("{}if x:\n", " ".repeat(i))).collect::<String>() + &" ".repeat(95) + "pass\n",
        (0..95).map(|i| format!("{}def f():\n", " ".repeat(i))).collect::<String>()
            + &" ".repeat(95)
            + "pass\n",
        (0..95).map(|i| format!("{}with x:\n", " ".repeat(i))).collect::<String>()
            + &" ".repeat(95)
            + "pass\n",
        (0..50).map(|i| format!("{0}try: x\n{0}finally:\n", " ".repeat(i))).collect::<String>()
            + &" ".repeat(50)
            + "pass\n",
        (0..50).map(|i| format!("{0}try: x\n{0}except E:\n", " ".repeat(i))).collect::<String>()
            + &" ".repeat(50)
            + "pass\n",
        "if x: pass\n".to_string() + &"elif y: pass\n".repeat(5000),
    ];
    // what std gives a thread; a sanitizer makes frames several times larger
    let sanitized = option_env!("RUSTFLAGS").is_some_and(|flags| flags.contains("sanitizer"));
    let stack = if sanitized { 16 << 20 } else { 2 << 20 };
    let compiling = std::thread::Builder::new().stack_size(stack).spawn(move || compile_all(texts));
    compiling.unwrap().join().unwrap();
}

fn compile_all(texts: impl IntoIterator<Item = String>) {
    for text in texts {
        let head: String = text.chars().take(40).collect();
        let source = SourceFile::new("test", text);
        let arena = bumpalo::Bump::new();
        let at = std::time::Instant::now();
        match parse_module(&arena, source.text()) {
            Ok(module) => match compile(&source, &module, &Options::default()) {
                Ok(code) => println!("{head:?}: {} registers, {:?}", code.registers, at.elapsed()),
                Err(errors) => println!("{head:?}: {} {:?}", errors[0].message, at.elapsed()),
            },
            Err(errors) => println!("{head:?}: refused: {}", errors[0].message),
        }
    }
}

/// The body of the code named `name` in the disassembly of `text`.
fn body(text: &str, name: &str) -> Vec<String> {
    let all = dis(text);
    let start = all.lines().position(|line| line.starts_with(&format!("{name} ("))).unwrap();
    all.lines()
        .skip(start + 1)
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with("  captures"))
        .map(|line| match line.split_once(|c: char| c.is_ascii_uppercase()) {
            Some(_) => {
                let at = line.find(|c: char| c.is_ascii_uppercase()).unwrap();
                line[at..].split_whitespace().collect::<Vec<_>>().join(" ")
            }
            None => line.trim().to_string(),
        })
        .collect()
}

#[test]
fn sums_are_made_in_the_local_they_are_assigned_to() {
    let code = body("def f(a, b):\n    x = a + b\n    x = x * 2 - b\n    return x\n", "f");
    assert_eq!(code, ["Add r2:x, r0:a, r1:b", "MulInt r3, r2:x, 2", "Sub r2:x, r3, r1:b", "Return r2:x"]);
}

#[test]
fn loops_test_at_the_top_and_go_back_through_a_safepoint() {
    let code = body("def f(n):\n    i = 0\n    while i < n:\n        i += 1\n", "f");
    assert_eq!(
        code,
        [
            "LoadInt r1:i, 0",
            "JumpUnlessLess r1:i, r0:n, -> 4",
            "AddInt r1:i, r1:i, in_place, 1",
            "Loop -> 1",
            "ReturnNone"
        ]
    );
}

#[test]
fn conditions_become_jumps() {
    let code = body("def f(a, b):\n    if a is None or not 0 < b < 9 and b in (1, 2): return a\n", "f");
    assert_eq!(
        code,
        [
            "JumpIfNone r0:a, -> 6",
            "LoadInt r2, 0",
            "JumpUnlessLess r2, r1:b, -> 4",
            "JumpIfLessInt r1:b, 9, -> 7",
            "LoadConst r2, (1, 2)",
            "JumpIfNotIn r1:b, r2, -> 7",
            "Return r0:a",
            "ReturnNone"
        ]
    );
}

#[test]
fn swaps_move_no_more_than_they_must() {
    let code = body("def f(a, b):\n    a, b = b, a + b\n", "f");
    assert_eq!(code, ["Add r2, r0:a, r1:b", "Move r0:a, r1:b", "Move r1:b, r2", "ReturnNone"]);
}

#[test]
fn locals_are_checked_only_where_they_may_be_unbound() {
    let text = "def f(a):\n    if a: x = 1\n    print(x)\n    print(x)\n    try: y = 1\n    finally: print(a)\n    return y\n";
    let checks: Vec<_> = body(text, "f").into_iter().filter(|op| op.starts_with("CheckLocal")).collect();
    assert_eq!(checks, ["CheckLocal r1:x, x"]);
}

#[test]
fn methods_are_called_without_bound_methods() {
    let code = body("def f(a):\n    return a.b.c(1, k=a.d())\n", "f");
    assert_eq!(
        code,
        [
            "GetAttr r1, r0:a, b",
            "LoadMethod r1..r3, r1, c",
            "LoadInt r3, 1",
            "LoadMethod r4..r6, r0:a, d",
            "CallMethod r4, r4..r6",
            "CallKeywords r1, r1..r5, (\"k\",)",
            "Return r1"
        ]
    );
}

#[test]
fn super_needs_no_super_object() {
    let code = body("class C:\n    def f(self):\n        super().f()\n", "C.f");
    assert_eq!(
        code,
        [
            "GetFree r1, cell 0:__class__, __class__",
            "Move r2, r0:self",
            "LoadSuperMethod r1..r3, f",
            "CallMethod r1, r1..r3",
            "ReturnNone"
        ]
    );
}

#[test]
fn a_returned_local_keeps_its_value_while_finally_runs() {
    let code = body("def f(x):\n    try: return x\n    finally: x = 2\n", "f");
    assert_eq!(code[..3], ["Move r3, r0:x", "LoadInt r0:x, 2", "Return r3"]);
}

#[test]
fn comprehensions_run_in_the_registers_of_their_function() {
    let code = body("def f(xs):\n    return [x * 2 for x in xs if x]\n", "f");
    assert_eq!(
        code,
        [
            "GetIter r2, r0:xs",
            "BuildList r1, r1..r1",
            "ForIter r2, r3, -> 7",
            "JumpIfFalse r3, -> 6",
            "MulInt r4, r3, 2",
            "ListAppend r1, r4",
            "Loop -> 2",
            "Return r1"
        ]
    );
}

#[test]
fn literals_are_computed_beforehand() {
    let code = body("def f():\n    return -2 ** 2 + 7 // -2, 'a' 'b' * 2, 60 * 60 * 24.0\n", "f");
    assert_eq!(code, ["LoadConst r0, (-8, \"abab\", 86400.0)", "Return r0"]);
    let code = body("def f():\n    if False: x()\n    while True:\n        if 1: break\n", "f");
    assert_eq!(code, ["ReturnNone"]);
}

#[test]
fn more_locals_than_registers_live_in_wide_ones() {
    let mut text = String::from("def f():\n");
    for i in 0..300 {
        text += &format!("    v{i} = {i}\n");
    }
    text += "    return lambda: v299\n";
    let code = body(&text, "f");
    assert!(code.contains(&"MoveToWide r200, r256:v200".to_string()), "{code:#?}");
}

fn refusal(text: &str) -> String {
    let source = SourceFile::new("test", text);
    let arena = bumpalo::Bump::new();
    let module = parse_module(&arena, source.text()).unwrap();
    compile(&source, &module, &Options::default()).unwrap_err()[0].message.clone()
}

#[test]
fn what_does_not_fit_is_refused_in_words() {
    assert_eq!(refusal("x = 1j\n"), "complex numbers are not part of Aw");
    assert_eq!(refusal("x = '\\ud800'\n"), "lone surrogates cannot stand in a string");
    assert_eq!(refusal("await x\n"), "'await' outside function");
    let names: String = (0..70_000).map(|i| format!("n{i} = 0\n")).collect();
    assert_eq!(refusal(&names), "too many names in one code");
    let targets: String = (0..300).map(|i| format!("a{i}, ")).collect();
    assert_eq!(refusal(&format!("{targets} = x\n")), "this needs too many registers: split it up");
}

#[test]
fn modes_decide_what_is_returned() {
    let run = |text: &str, mode| {
        let source = SourceFile::new("test", text);
        let arena = bumpalo::Bump::new();
        let module = parse_module(&arena, source.text()).unwrap();
        let options = Options { mode, separate_locals: true, ..Options::default() };
        let code = compile(&source, &module, &options).unwrap();
        verify(&code).unwrap();
        disassemble(&code)
    };
    assert!(run("x = 1\nx\n", Mode::Exec).contains("ReturnNone"));
    assert!(run("x = 1\nx\n", Mode::Last).contains("Return               r1"));
    assert!(run("x\n", Mode::Eval).contains("GetName              r1, r0, x"));
}
