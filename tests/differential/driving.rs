//! Generators and asynchronous generators taken step by step: what is sent, thrown and closed, and
//! what delegation passes on.

use super::expressions::Writer;
use super::flow::{self, Place};
use super::literals::{Kind, literal};
use super::tree::{Node, block, guarded, line};

const THROWN: &[&str] = &[
    "StopIteration(3)",
    "ValueError('thrown')",
    "KeyError",
    "RuntimeError('r')",
    "ExceptionGroup('g', [ValueError(1)])",
    "IndexError()",
];

/// What may stand on the right of `yield from`; `n` is the generator's argument.
const SOURCES: &[&str] = &[
    "inner(n)",
    "Relay(n, 'next')",
    "Relay(n, 'next send')",
    "Relay(n, 'next send throw')",
    "Relay(n, 'next send throw close')",
    "Relay(n, 'next close')",
    "[n, n]",
    "iter((1, 2))",
    "(x * 2 for x in range(3))",
    "map(str, range(2))",
    "5",
    "sub(n)",
];

fn acts(w: &mut Writer, asynchronous: bool) -> String {
    let mut acts = Vec::new();
    for _ in 0..3 + w.rng.below(5) {
        acts.push(match w.rng.below(8) {
            0..=2 => "('next',)".to_owned(),
            3 | 4 => {
                let kind = [Kind::Int, Kind::Any, Kind::Str][w.rng.below(3)];
                format!("('send', {})", w.leaf(kind))
            }
            // `StopIteration` out of the awaitable that throws it would be the awaitable's end
            5 if asynchronous => format!("('throw', {})", w.rng.pick(&THROWN[1..])),
            5 => format!("('throw', {})", w.rng.pick(THROWN)),
            6 => "('close',)".to_owned(),
            _ if asynchronous => "('rest',)".to_owned(),
            _ => w.rng.pick(&["('rest',)", "('state',)", "('state',)"]).to_owned(),
        });
    }
    format!("[{}]", acts.join(", "))
}

/// A generator that hands over to others, and random steps of it.
pub fn delegation(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("deleg");
    let known = w.names.len();
    w.names.push((Kind::Int, "n".into()));
    let at = Place { depth: 1, yields: true, ..Place::function() };
    let mut sub = vec![line("a = b = n")];
    sub.extend(flow::statements(w, at, 3));
    sub.push(line("return 'sub'"));
    let mut body = vec![line("a = b = n")];
    for _ in 0..1 + w.rng.below(3) {
        let source = w.rng.pick(SOURCES);
        let text = w.rng.pick(&[
            "a = yield from SRC",
            "yield (yield from SRC)",
            "yield from SRC",
            "print('got', form((yield from SRC)))",
        ]);
        let delegating = line(text.replace("SRC", source));
        body.push(match w.rng.below(4) {
            0 => {
                let caught = w.rng.pick(&[
                    "ValueError",
                    "Exception",
                    "GeneratorExit",
                    "BaseException",
                    "StopIteration",
                ]);
                let after = w.rng.pick(&[
                    "yield 'recovered'",
                    "raise",
                    "return 'caught'",
                    "pass",
                    "raise KeyError('new') from error",
                ]);
                let handler = vec![line("print('caught', told(error))"), line(after)];
                Node::Chain(vec![
                    block("try:", vec![delegating]),
                    block(format!("except {caught} as error:"), handler),
                ])
            }
            1 => Node::Chain(vec![
                block("try:", vec![delegating]),
                block("finally:", vec![line(w.rng.pick(&["print('finally', n)", "yield 'late'", "n += 1"]))]),
            ]),
            _ => delegating,
        });
        if w.rng.chance(1, 3) {
            body.extend(flow::statements(w, at, 2));
        }
    }
    body.push(line("return 'end'"));
    w.names.truncate(known);
    let mut out = vec![block("def sub(n):", sub), block(format!("def {name}(n):"), body)];
    for _ in 0..3 {
        let place = w.place();
        let n = literal(&mut w.rng, Kind::Count);
        let acts = acts(w, false);
        out.push(guarded(&place, vec![line(format!("drive('{place}', {name}({n}), {acts})"))]));
    }
    out
}

/// An asynchronous generator with a random body, and random steps of it.
pub fn asynchronous(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("agen");
    let known = w.names.len();
    w.names.push((Kind::Int, "n".into()));
    let at = Place { yields: true, awaits: true, ..Place::function() };
    let mut body = vec![line("a = b = n")];
    body.extend(flow::statements(w, at, 6));
    body.push(line("yield a"));
    w.names.truncate(known);
    let mut out = vec![block(format!("async def {name}(n):"), body)];
    for _ in 0..3 {
        let place = w.place();
        let n = literal(&mut w.rng, Kind::Count);
        let text = match w.rng.below(5) {
            0 => format!("show('{place}', asyncio.run(collected({name}({n}))))"),
            _ => format!("asyncio.run(adrive('{place}', {name}({n}), {}))", acts(w, true)),
        };
        out.push(guarded(&place, vec![line(text)]));
    }
    out
}
