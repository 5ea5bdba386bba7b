//! Control flow: random bodies of functions, generators and coroutines, which trace their way.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

/// Where a body stands, and so what it may hold.
#[derive(Clone, Copy)]
pub struct Place {
    pub depth: usize,
    pub in_loop: bool,
    pub yields: bool,
    pub awaits: bool,
}

impl Place {
    pub fn function() -> Place {
        Place { depth: 0, in_loop: false, yields: false, awaits: false }
    }

    fn inside(self) -> Place {
        Place { depth: self.depth + 1, ..self }
    }

    fn inside_loop(self) -> Place {
        Place { in_loop: true, ..self.inside() }
    }
}

const ERRORS: &[&str] = &[
    "ValueError",
    "KeyError",
    "TypeError",
    "IndexError",
    "RuntimeError",
    "ZeroDivisionError",
    "LookupError",
    "OSError",
];
const CAUGHT: &[&str] = &[
    "ValueError",
    "KeyError",
    "LookupError",
    "ArithmeticError",
    "Exception",
    "(TypeError, ValueError)",
    "IndexError",
    "(RuntimeError, KeyError, OSError)",
    "ZeroDivisionError",
    "BaseException",
    "NameError",
    "UnboundLocalError",
];

/// A function with a random body, called a few times.
pub fn function(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("flow");
    let known = w.names.len();
    w.names.push((Kind::Int, "n".into()));
    let mut body = vec![line("a = b = n")];
    if w.rng.chance(1, 3) {
        body.clear();
    }
    body.extend(statements(w, Place::function(), 5));
    w.names.truncate(known);
    let mut out = vec![block(format!("def {name}(n):"), body)];
    for argument in 0..3 {
        let place = w.place();
        out.push(guarded(&place, vec![line(format!("show('{place}', {name}({argument}))"))]));
    }
    out
}

pub fn statements(w: &mut Writer, at: Place, most: usize) -> Vec<Node> {
    let count = 1 + w.rng.below(most);
    let mut out: Vec<Node> = Vec::new();
    for _ in 0..count {
        out.push(statement(w, at));
    }
    out
}

fn statement(w: &mut Writer, at: Place) -> Node {
    let deep = at.depth >= 3;
    match w.rng.below(if deep { 9 } else { 20 }) {
        0 | 1 => trace(w),
        2 => assignment(w),
        3 if at.yields => yielding(w, at),
        3 if at.awaits => waiting(w),
        3 | 4 => leaving(w, at),
        5 => raising(w),
        6 if at.yields => yielding(w, at),
        6 if at.awaits => waiting(w),
        6 => assignment(w),
        7 => line(w.rng.pick(&[
            "a += 1",
            "b = a",
            "a, b = b, a",
            "n -= 1",
            "a = b = n",
            "b = cap(b * 2)",
            "del b",
            "assert a < 5, a",
            "a = [b, n]",
            "b, *a = range(few(n))",
        ])),
        8 => line(w.fill("a = $int")),
        9..=11 => conditional(w, at),
        12 | 13 => looping(w, at),
        14 => counting(w, at),
        15..=17 => trying(w, at),
        18 => with(w, at),
        _ => nested(w),
    }
}

fn trace(w: &mut Writer) -> Node {
    let place = w.place();
    line(
        w.rng
            .pick(&["show('PLACE', n)", "show('PLACE', a)", "show('PLACE', a, b)", "print('PLACE')"])
            .replace("PLACE", &place),
    )
}

fn assignment(w: &mut Writer) -> Node {
    let name = w.rng.pick(&["a", "b", "n"]);
    let kind = [Kind::Int, Kind::Small, Kind::Int, Kind::Str][w.rng.below(4)];
    let value = w.expr(kind);
    line(format!("{name} = cap({value})"))
}

fn yielding(w: &mut Writer, at: Place) -> Node {
    if at.awaits {
        // an asynchronous generator delegates to nothing
        return line(w.rng.pick(&[
            "yield a",
            "a = yield n",
            "b = (yield) or 1",
            "yield",
            "n = (yield b) or 0",
            "yield await echo(n)",
            "print('sent', (yield n))",
            "async for x in Steps(2): yield x",
        ]));
    }
    let text = w.rng.pick(&[
        "yield a",
        "a = yield n",
        "b = (yield) or 1",
        "yield from [n, a]",
        "a = yield from inner(n)",
        "yield",
        "n = (yield b) or 0",
        "yield from range(2)",
        "print('sent', (yield n))",
    ]);
    line(text)
}

fn waiting(w: &mut Writer) -> Node {
    line(w.rng.pick(&[
        "await asyncio.sleep(0)",
        "await asyncio.sleep(0)",
        "a = await echo(n)",
        "await asyncio.sleep(0, a)",
        "a, b = await asyncio.gather(echo(n), echo(b))",
        "a = [x async for x in Steps(few(n))]",
        "b = {x: await echo(x) async for x in Steps(2) if x != n}",
        "a = [await echo(x) for x in range(2)]",
        "a = await anext(aiter(Steps(n)), 'none')",
        "await failing(n)",
        "a = await asyncio.wait_for(echo(n), None)",
        "b = (x async for x in Steps(2))",
        "a = await together(echo(1), failing(n))",
    ]))
}

fn leaving(w: &mut Writer, at: Place) -> Node {
    let text = match w.rng.below(4) {
        0 | 1 if at.in_loop => w.rng.pick(&["break", "continue"]),
        0 | 2 if at.awaits && at.yields => "return",
        0 | 2 => w.rng.pick(&["return a", "return n", "return (a, b)", "return"]),
        _ => "a = a",
    };
    if at.depth == 0 && w.rng.chance(2, 3) { trace(w) } else { line(text) }
}

fn raising(w: &mut Writer) -> Node {
    let error = w.rng.pick(ERRORS);
    let message = w.rng.pick(&["", "'oops'", "n", "'a', n", "[n]"]);
    let text = match w.rng.below(7) {
        0 => format!("raise {error}"),
        1 => format!("raise {error}({message}) from ValueError('cause')"),
        2 => format!("raise {error}({message}) from None"),
        3 => "raise".to_owned(),
        4 => "1 / 0".to_owned(),
        5 => "{}[n]".to_owned(),
        _ => format!("raise {error}({message})"),
    };
    let condition = w.rng.pick(&["n == 1", "n", "a", "n > 1", "not n"]);
    block(format!("if {condition}:"), vec![line(text)])
}

fn condition(w: &mut Writer) -> String {
    match w.rng.below(5) {
        0 => w.expr(Kind::Bool),
        1 => w.expr(Kind::Any),
        _ => w
            .rng
            .pick(&[
                "n",
                "n % 2",
                "a",
                "a == b",
                "n > 1",
                "not a",
                "n is None",
                "a != n and n",
                "b or n",
                "n < 2 <= a",
            ])
            .to_owned(),
    }
}

fn conditional(w: &mut Writer, at: Place) -> Node {
    let mut parts = vec![block(format!("if {}:", condition(w)), statements(w, at.inside(), 3))];
    if w.rng.chance(1, 3) {
        parts.push(block(format!("elif {}:", condition(w)), statements(w, at.inside(), 2)));
    }
    if w.rng.chance(1, 2) {
        parts.push(block("else:", statements(w, at.inside(), 3)));
    }
    Node::Chain(parts)
}

fn looping(w: &mut Writer, at: Place) -> Node {
    let target = w.rng.pick(&["i", "i", "a", "i, b", "i, *b"]);
    let source = match target {
        "i, b" => w
            .rng
            .pick(&[
                "[(1, 2), (3, 4)]",
                "enumerate('xy')",
                "zip('ab', (n, a))",
                "{1: 2}.items()",
                "[(1, 2), (3,)]",
            ])
            .to_owned(),
        "i, *b" => w.rng.pick(&["['abc', (1,)]", "[[1, 2, 3]]"]).to_owned(),
        _ => w
            .rng
            .pick(&[
                "range(3)",
                "range(few(n))",
                "'ab'",
                "[n, a]",
                "(1, 2, 3)",
                "range(2, -2, -2)",
                // left in the middle, a generator ends at a moment that the language leaves open
                "plain(n)",
                "{1: 2, 3: 4}",
            ])
            .to_owned(),
    };
    let head = if at.awaits && w.rng.chance(1, 3) {
        let source = w.rng.pick(&["Steps(3)", "Steps(few(n))", "Steps(2)", "n", "aiter(Steps(1))"]);
        format!("async for {} in {source}:", w.rng.pick(&["i", "a"]))
    } else {
        format!("for {target} in {source}:")
    };
    let mut parts = vec![block(head, statements(w, at.inside_loop(), 3))];
    if w.rng.chance(1, 3) {
        parts.push(block("else:", statements(w, at.inside(), 2)));
    }
    Node::Chain(parts)
}

fn counting(w: &mut Writer, at: Place) -> Node {
    let counter = w.fresh("k");
    let extra = w.rng.pick(&["", "", " and n != 9", " and a != 3", " or False"]);
    // the head counts, so that cutting the program down cannot make it endless
    let body = statements(w, at.inside_loop(), 3);
    let mut parts = vec![
        line(format!("{counter} = 0")),
        block(format!("while ({counter} := {counter} + 1) < 4{extra}:"), body),
    ];
    if w.rng.chance(1, 3) {
        parts.push(block("else:", statements(w, at.inside(), 2)));
    }
    Node::Chain(parts)
}

fn trying(w: &mut Writer, at: Place) -> Node {
    let mut parts = vec![block("try:", statements(w, at.inside(), 3))];
    let handlers = w.rng.below(3);
    for _ in 0..handlers {
        let caught = w.rng.pick(CAUGHT);
        let mut body = statements(w, at.inside(), 2);
        if w.rng.chance(1, 2) {
            let place = w.place();
            body.insert(0, line(format!("print('{place}', told(error))")));
            parts.push(block(format!("except {caught} as error:"), body));
        } else {
            parts.push(block(format!("except {caught}:"), body));
        }
    }
    if handlers > 0 && w.rng.chance(1, 3) {
        parts.push(block("else:", statements(w, at.inside(), 2)));
    }
    if handlers == 0 || w.rng.chance(1, 2) {
        parts.push(block("finally:", statements(w, at.inside(), 2)));
    }
    Node::Chain(parts)
}

fn with(w: &mut Writer, at: Place) -> Node {
    let manager = |w: &mut Writer| {
        let caught =
            w.rng.pick(&["()", "ValueError", "Exception", "LookupError", "(KeyError, ZeroDivisionError)"]);
        format!("Guard({}, {caught})", w.rng.pick(&["'g'", "n", "a"]))
    };
    if at.awaits && w.rng.chance(1, 2) {
        let head = w.rng.pick(&[
            "async with Agate(n):",
            "async with Agate(n) as g, Agate('second'):",
            "async with contextlib.nullcontext(n) as a:",
            "async with contextlib.AsyncExitStack() as a:",
            "async with n:",
            "async with asyncio.timeout(None):",
        ]);
        return block(head, statements(w, at.inside(), 3));
    }
    let first = manager(w);
    let head = match w.rng.below(5) {
        0 => format!("with {first} as g, {}:", manager(w)),
        1 => format!("with ({first} as g, {} as h):", manager(w)),
        2 => format!("with contextlib.suppress({}):", w.rng.pick(ERRORS)),
        3 => format!("with {first} as a:"),
        _ => format!("with {first}:"),
    };
    block(head, statements(w, at.inside(), 3))
}

/// A function made inside, which sees the variables around it.
fn nested(w: &mut Writer) -> Node {
    let name = w.fresh("helper");
    let mut body = Vec::new();
    if w.rng.chance(1, 2) {
        body.push(line("nonlocal n"));
        body.push(line("n += 1"));
    }
    body.push(line(w.rng.pick(&[
        "return n",
        "return [a for a in range(few(n))]",
        "return lambda: n",
        "return n, [n + i for i in range(2)]",
    ])));
    let call =
        w.rng.pick(&["a = CALL()", "print(callable(CALL()))", "b = [CALL() for _ in range(2)]", "b = CALL"]);
    let call = call.replace("CALL", &name);
    Node::Chain(vec![block(format!("def {name}():"), body), line(call)])
}
