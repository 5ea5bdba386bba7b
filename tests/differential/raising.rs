//! Exceptions: groups and `except*`, chains of causes, notes, what `finally` and handlers make of
//! each other, and the lines a traceback names.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const LEAVES: &[&str] = &[
    "ValueError",
    "TypeError",
    "KeyError",
    "IndexError",
    "OSError",
    "ZeroDivisionError",
    "RuntimeError",
    "Own",
    "Derived",
    "StopIteration",
    "AttributeError",
];
const CAUGHT: &[&str] = &[
    "ValueError",
    "TypeError",
    "LookupError",
    "Exception",
    "(KeyError, OSError)",
    "Own",
    "ArithmeticError",
    "(ValueError, Own)",
    "RuntimeError",
    "BaseException",
    "Derived",
];

fn leaf(w: &mut Writer) -> String {
    let name = w.rng.pick(LEAVES);
    let arguments = match w.rng.below(4) {
        0 => String::new(),
        1 => format!("{}, {}", w.leaf(Kind::Any), w.leaf(Kind::Int)),
        _ => w.leaf(Kind::Any),
    };
    // an error of the system chooses its class by its number
    if name == "OSError" && arguments.contains(", ") {
        "OSError('text')".to_owned()
    } else {
        format!("{name}({arguments})")
    }
}

/// An expression that makes a group of errors.
fn group(w: &mut Writer, depth: usize) -> String {
    let mut parts = Vec::new();
    for _ in 0..1 + w.rng.below(4) {
        parts.push(if depth < 2 && w.rng.chance(1, 3) { group(w, depth + 1) } else { leaf(w) });
    }
    let kind = w.rng.pick(&["ExceptionGroup", "ExceptionGroup", "BaseExceptionGroup", "OwnGroup"]);
    if kind == "BaseExceptionGroup" && w.rng.chance(1, 3) {
        parts.push("KeyboardInterrupt('stop')".to_owned());
    }
    let text = w.rng.pick(&["'g'", "'errors'", "''"]);
    format!("{kind}({text}, [{}])", parts.join(", "))
}

fn within(w: &mut Writer, place: &str) -> Vec<Node> {
    let mut body = vec![line(format!("print('{place}', tree(error))"))];
    match w.rng.below(9) {
        0 => body.push(line("raise")),
        1 => body.push(line(format!("raise {}", leaf(w)))),
        2 => body.push(line(format!("raise {} from error", leaf(w)))),
        3 => body.push(line(format!("raise {} from None", leaf(w)))),
        4 => body.push(line("raise error")),
        5 => body.push(line("error.add_note('seen')")),
        6 => body.push(line("raise error.exceptions[0]")),
        _ => {}
    }
    body
}

/// `try` with `except*`, inside a `try` that shows what is left.
pub fn groups(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("grouped");
    let raised = match w.rng.below(6) {
        0 => leaf(w),
        1 => "None".to_owned(),
        _ => group(w, 0),
    };
    let mut body = vec![line(format!("if n: raise {raised}")), line("return_value = n")];
    if w.rng.chance(1, 4) {
        let inner = vec![block("try:", body), block("finally:", vec![line("print('inner finally')")])];
        body = vec![Node::Chain(inner)];
    }
    let mut parts = vec![block("try:", body)];
    for _ in 0..1 + w.rng.below(3) {
        let caught = w.rng.pick(CAUGHT);
        let place = w.place();
        parts.push(block(format!("except* {caught} as error:"), within(w, &place)));
    }
    if w.rng.chance(1, 3) {
        parts.push(block("else:", vec![line("print('else')")]));
    }
    if w.rng.chance(1, 3) {
        parts.push(block("finally:", vec![line("print('finally')")]));
    }
    let mut out = vec![block(format!("def {name}(n):"), vec![Node::Chain(parts), line("return 'end'")])];
    for n in 0..2 {
        let place = w.place();
        out.push(Node::Chain(vec![
            block("try:", vec![line(format!("print('{place}', {name}({n}))"))]),
            block("except BaseException as error:", vec![line(format!("print('{place}', tree(error))"))]),
        ]));
    }
    out
}

/// Groups taken apart by their methods.
pub fn splitting(w: &mut Writer) -> Vec<Node> {
    let place = w.place();
    let group = group(w, 0);
    let mut acts = vec![line(format!("g = {group}"))];
    for _ in 0..4 {
        let place = w.place();
        let condition = w.rng.pick(&[
            "ValueError",
            "(ValueError, KeyError)",
            "lambda e: len(e.args) > 1",
            "ExceptionGroup",
            "lambda e: isinstance(e, ExceptionGroup)",
            "Exception",
            "int",
            "lambda e: 1 / 0",
            "()",
        ]);
        let text = match w.rng.below(5) {
            0 => format!("print('{place}', [tree(part) for part in g.split({condition})])"),
            1 => format!("print('{place}', tree(g.subgroup({condition})))"),
            2 => format!("print('{place}', tree(g.derive([{}])))", leaf(w)),
            3 => format!("show('{place}', str(g), repr(g), g.message, len(g.exceptions), g.args[0])"),
            _ => format!(
                "print('{place}', type(g).__name__, [type(e).__name__ for e in g.exceptions], g.subgroup({condition}) is g)"
            ),
        };
        acts.push(guarded(&place, vec![line(text)]));
    }
    vec![guarded(&place, acts)]
}

fn risky(w: &mut Writer, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..1 + w.rng.below(2) {
        let place = w.place();
        out.push(match w.rng.below(if depth > 2 { 4 } else { 8 }) {
            0 => line(format!("print('{place}')")),
            1 => block(
                w.rng.pick(&["if n:", "if n == 1:", "if n < 2:"]),
                vec![line(format!("raise {}", leaf(w)))],
            ),
            2 => line(w.rng.pick(&[
                "1 / (n - 1)",
                "[][n]",
                "{}[n]",
                "int('x' * n)",
                "None.x",
                "undefined",
                "n()",
                "n + ''",
            ])),
            3 => {
                let kind = w.rng.pick(&["raise", "return 'early'", "n += 1", "del n", "assert n, 'no n'"]);
                block(w.rng.pick(&["if n:", "if n > 1:", "if True:"]), vec![line(kind)])
            }
            _ => {
                let mut parts = vec![block("try:", risky(w, depth + 1))];
                let handlers = w.rng.below(3);
                for _ in 0..handlers {
                    let mut body = vec![line(format!("print('{place}', tree(e), lines_of(e))"))];
                    body.extend(risky(w, depth + 1));
                    match w.rng.below(6) {
                        0 => body.push(line(format!("raise {} from e", leaf(w)))),
                        1 => body.push(line("raise e from None")),
                        2 => body.push(line("raise e")),
                        3 => body.push(line(format!("raise {}", leaf(w)))),
                        4 => body.push(line("e.__context__ = None")),
                        _ => {}
                    }
                    parts.push(block(format!("except {} as e:", w.rng.pick(CAUGHT)), body));
                }
                if handlers > 0 && w.rng.chance(1, 4) {
                    parts.push(block("else:", risky(w, depth + 1)));
                }
                if handlers == 0 || w.rng.chance(1, 2) {
                    parts.push(block("finally:", risky(w, depth + 1)));
                }
                Node::Chain(parts)
            }
        });
    }
    out
}

/// Errors in handlers in handlers: the whole chain of each, and the lines it came along.
pub fn chains(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("chained");
    let mut out = vec![block(format!("def {name}(n):"), risky(w, 0))];
    for n in 0..3 {
        let place = w.place();
        let print = format!("print('{place}', tree(error), lines_of(error))");
        out.push(Node::Chain(vec![
            block("try:", vec![line(format!("show('{place}', {name}({n}))"))]),
            block("except BaseException as error:", vec![line(print)]),
        ]));
    }
    out
}
