//! Context managers: made of generators and of classes, stacked, asynchronous, used as decorators,
//! and left by errors that they swallow, change or raise themselves.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const ERRORS: &[&str] = &["ValueError", "KeyError", "OSError", "RuntimeError", "StopIteration", "IndexError"];

fn error(w: &mut Writer) -> String {
    format!("{}({})", w.rng.pick(ERRORS), w.leaf(Kind::Int))
}

/// The body of a generator that becomes a manager.
fn made(w: &mut Writer, name: &str, asynchronous: bool) -> Node {
    let mut body = vec![line(format!("print('{name} in', form(x))"))];
    if asynchronous {
        body.push(line("await asyncio.sleep(0)"));
    }
    if w.rng.chance(1, 10) {
        body.push(block("if x == 1:", vec![line(format!("raise {}", error(w)))]));
    }
    let mut parts = vec![block(
        "try:",
        vec![line(w.rng.pick(&["yield x", "yield", "yield x; print('after')", "yield (x, 1)"]))],
    )];
    let handlers = w.rng.below(2);
    if handlers > 0 {
        let after = match w.rng.below(6) {
            0 => "raise".to_owned(),
            1 => format!("raise {}", error(w)),
            2 => format!("raise {} from e", error(w)),
            3 => "yield 'again'".to_owned(),
            4 => "return".to_owned(),
            _ => "pass".to_owned(),
        };
        let caught = w.rng.pick(&["ValueError", "Exception", "LookupError", "BaseException"]);
        let handler = vec![line(format!("print('{name} caught', told(e))")), line(after)];
        parts.push(block(format!("except {caught} as e:"), handler));
    }
    if handlers == 0 || w.rng.chance(1, 2) {
        parts.push(block("finally:", vec![line(format!("print('{name} out')"))]));
    }
    body.push(Node::Chain(parts));
    if w.rng.chance(1, 12) {
        body.push(line("yield 'twice'"));
    }
    let (wrap, head) = if asynchronous {
        ("@contextlib.asynccontextmanager", format!("async def {name}(x=0):"))
    } else {
        ("@contextlib.contextmanager", format!("def {name}(x=0):"))
    };
    Node::Chain(vec![line(wrap), block(head, body)])
}

fn manager(w: &mut Writer) -> String {
    let template = w.rng.pick(&[
        "m1($int)",
        "m1($any)",
        "m2(1)",
        "m2($int)",
        "Guard($int, ValueError)",
        "Guard('g', (LookupError, OSError))",
        "Guard($str, ())",
        "contextlib.suppress(ValueError, KeyError)",
        "contextlib.nullcontext($any)",
        "contextlib.closing(Guarded())",
        "contextlib.ExitStack()",
        "$any",
    ]);
    w.fill(template)
}

fn act(w: &mut Writer, place: &str) -> Node {
    let text = match w.rng.below(6) {
        0 | 1 => format!("raise {}", error(w)),
        2 => "1 / 0".to_owned(),
        3 => format!("show('{place}', {})", w.expr(Kind::Any)),
        4 => "return 'from within'".to_owned(),
        _ => format!("print('{place} body')"),
    };
    line(text)
}

/// `with` over random managers, and a stack of them.
pub fn managers(w: &mut Writer) -> Vec<Node> {
    let mut out = vec![made(w, "m1", false), made(w, "m2", false)];
    for _ in 0..3 {
        let (name, place) = (w.fresh("managed"), w.place());
        let mut body = match w.rng.below(4) {
            0 => {
                let mut body = Vec::new();
                for _ in 0..2 + w.rng.below(3) {
                    let text = match w.rng.below(6) {
                        0 => "s.callback(print, 'called back', end='!\\n')".to_owned(),
                        1 => "s.push(lambda *details: print('pushed', details[0]) or True)".to_owned(),
                        2 => format!("s.callback(fail, {})", error(w)),
                        3 => "kept = s.pop_all(); print('kept'); kept.close()".to_owned(),
                        4 => "s.close()".to_owned(),
                        _ => format!("show('{place}', s.enter_context({}))", manager(w)),
                    };
                    body.push(line(text));
                }
                body.push(act(w, &place));
                vec![block("with contextlib.ExitStack() as s:", body)]
            }
            1 => {
                let decorated = vec![
                    line(format!("@m1({})", w.leaf(Kind::Int))),
                    block("def f():", vec![act(w, &place)]),
                ];
                vec![Node::Chain(decorated), line(format!("show('{place}', f())")), line("f()")]
            }
            _ => {
                let second =
                    if w.rng.chance(1, 2) { format!(", {} as y", manager(w)) } else { String::new() };
                let acts = vec![line(format!("show('{place}', x)")), act(w, &place)];
                vec![block(format!("with {} as x{second}:", manager(w)), acts)]
            }
        };
        body.push(line("return 'end'"));
        out.push(block(format!("def {name}():"), body));
        out.push(guarded(&place, vec![line(format!("show('{place}', {name}())"))]));
    }
    out
}

/// The same with `async with`.
pub fn asynchronous(w: &mut Writer) -> Vec<Node> {
    let mut out = vec![made(w, "m1", false), made(w, "m2", false), made(w, "am", true)];
    for _ in 0..2 {
        let (name, place) = (w.fresh("managed"), w.place());
        let first = match w.rng.below(3) {
            0 => "Agate(1)".to_owned(),
            1 => w.fill("contextlib.nullcontext($any)"),
            _ => w.fill("am($any)"),
        };
        let mut body = if w.rng.chance(1, 3) {
            let mut body = vec![line(format!(
                "show('{place}', await s.enter_async_context(am({})))",
                w.leaf(Kind::Int)
            ))];
            body.push(line(match w.rng.below(4) {
                0 => "s.push_async_callback(echo, 1)".to_owned(),
                1 => "s.push_async_callback(failing, 'by callback')".to_owned(),
                2 => format!("s.enter_context({})", manager(w)),
                _ => "await s.aclose()".to_owned(),
            }));
            body.push(act(w, &place));
            vec![block("async with contextlib.AsyncExitStack() as s:", body)]
        } else {
            vec![block(
                format!("async with {first} as x, am(2) as y:"),
                vec![line(format!("print('{place}', form(y))")), act(w, &place)],
            )]
        };
        body.push(line("return 'end'"));
        out.push(block(format!("async def {name}():"), body));
        out.push(guarded(&place, vec![line(format!("show('{place}', asyncio.run({name}()))"))]));
    }
    out
}
