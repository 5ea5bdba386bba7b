//! Programs of several tasks, whose order of events is fixed: pauses of no length, queues, locks,
//! gathers, cancellation.

use super::expressions::Writer;
use super::flow::{self, Place};
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

const STEPS: &[&str] = &[
    "await asyncio.sleep(0)",
    "await asyncio.sleep(0)",
    "print(name, 'works')",
    "await queue.put((name, $count))",
    "print(name, 'got', await queue.get())",
    "queue.put_nowait(name)",
    "print(name, 'got', queue.get_nowait())",
    "async with lock: print(name, 'holds'); await asyncio.sleep(0); print(name, 'frees')",
    "async with gate: print(name, 'in gate'); await asyncio.sleep(0)",
    "event.set()",
    "await event.wait(); print(name, 'saw event')",
    "event.clear()",
    "print(name, await echo($any))",
    "print(name, await asyncio.gather(echo(1), echo($int)))",
    "print(name, await asyncio.wait_for(echo($int), 5))",
    "others.append(asyncio.create_task(step(name + 'x')))",
    "print(name, await asyncio.gather(echo(1), failing($any), return_exceptions=True) and 'gathered')",
    "await failing($int)",
    "raise ValueError(name)",
    "return $int",
    "done.set_result(name)",
    "print(name, await asyncio.shield(echo(name)))",
    "async for x in ticks($count): print(name, 'tick', x)",
    "print(name, [x async for x in ticks($count)])",
    "print(name, [await echo(x) for x in range(2)])",
    "asyncio.current_task().cancel()",
    "others and others[0].cancel('by ' + name)",
    "async with Group() as tg: a = tg.create_task(echo(1)); b = tg.create_task(step(name + 'g'))",
    "async with asyncio.timeout(5): await asyncio.sleep(0)",
    "asyncio.get_running_loop().call_soon(print, 'called soon by', name)",
    "await asyncio.wait([asyncio.create_task(step(name + 'w'))])",
    "async with Agate(name): await asyncio.sleep(0)",
    "for t in asyncio.as_completed([echo(1)]): print(name, await t)",
    "print(name, queue.qsize(), lock.locked(), event.is_set())",
    "queue.task_done()",
    "print(name, done.done())",
    "done.add_done_callback(lambda f: print('done called', name))",
    "await asyncio.wait_for(asyncio.sleep(0, name), None)",
    "print(name, await asyncio.wait_for(asyncio.Event().wait(), 0))",
    "async with condition: condition.notify_all()",
    "async with condition: print(name, await asyncio.wait_for(condition.wait_for(lambda: True), 1))",
];

fn steps(w: &mut Writer, most: usize, depth: usize) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..1 + w.rng.below(most) {
        match w.rng.below(if depth > 1 { 6 } else { 9 }) {
            0..=5 => {
                let template = w.rng.pick(STEPS);
                let text = w.fill(template);
                if let (Some((head, body)), true) =
                    (text.split_once(": "), text.starts_with("async with") || text.starts_with("async for"))
                {
                    let body = body.split("; ").map(line).collect();
                    out.push(block(format!("{head}:"), body));
                } else {
                    out.push(line(text));
                }
            }
            6 => {
                let mut parts = vec![block("try:", steps(w, 3, depth + 1))];
                let caught = w.rng.pick(&[
                    "ValueError",
                    "asyncio.CancelledError",
                    "asyncio.TimeoutError",
                    "Exception",
                    "BaseException",
                    "asyncio.QueueEmpty",
                ]);
                let mut body = vec![line("print(name, 'caught', type(error).__name__)")];
                if w.rng.chance(1, 3) {
                    body.push(line("raise"));
                }
                parts.push(block(format!("except {caught} as error:"), body));
                if w.rng.chance(1, 2) {
                    parts.push(block(
                        "finally:",
                        vec![line("print(name, 'finally')"), line("await asyncio.sleep(0)")],
                    ));
                }
                out.push(Node::Chain(parts));
            }
            7 => out.push(block(format!("for i in range({}):", w.rng.below(4)), steps(w, 2, depth + 1))),
            _ => out.push(block(format!("if {}:", w.expr(Kind::Bool)), steps(w, 2, depth + 1))),
        }
    }
    out
}

/// Some workers over shared queues and locks, then the whole state.
pub fn tasks(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("main");
    let mut main = vec![
        line(
            "queue, lock, event, gate = asyncio.Queue(maxsize=3), asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)",
        ),
        line("condition, others, done = asyncio.Condition(), [], asyncio.get_running_loop().create_future()"),
        block(
            "async def step(name):",
            vec![
                line("print(name, 'begins')"),
                line("await asyncio.sleep(0)"),
                line("print(name, 'ends')"),
                line("return name"),
            ],
        ),
    ];
    let count = 1 + w.rng.below(3);
    let mut started = Vec::new();
    for i in 0..count {
        main.push(block(format!("async def worker{i}(name):"), steps(w, 6, 0)));
        started.push(format!("worker{i}('{}')", ["A", "B", "C"][i]));
        if w.rng.chance(1, 4) {
            started.push(format!("worker{i}('{}')", ["D", "E", "F"][i]));
        }
    }
    let together = started.join(", ");
    let how = match w.rng.below(5) {
        0 => vec![block(
            "async with Group() as group:",
            vec![line(format!("for c in [{together}]: others.append(group.create_task(c))"))],
        )],
        1 => vec![
            line(format!("others.extend(asyncio.create_task(c) for c in [{together}])")),
            line("for turn in range(60): await asyncio.sleep(0)"),
            line("finished, pending = await asyncio.wait(others, timeout=0)"),
            line("print(len(finished), len(pending))"),
            // a set of tasks has no order of its own
            line("for t in others: t in pending and t.cancel()"),
            line("results = await asyncio.gather(*others, return_exceptions=True)"),
            line("print([r if isinstance(r, (int, str)) else type(r).__name__ for r in results])"),
        ],
        2 => vec![line(format!("print(await within(60, asyncio.gather({together})))"))],
        _ => vec![
            line(format!("results = asyncio.gather({together}, return_exceptions=True)")),
            line(
                "try: print([form(r) if not isinstance(r, BaseException) else type(r).__name__ for r in await within(60, results)])",
            ),
            line("except asyncio.CancelledError: print('too late')"),
        ],
    };
    main.extend(how);
    main.push(line("show('state', queue.qsize(), lock.locked(), event.is_set(), done.done())"));
    let place = w.place();
    vec![
        block(format!("async def {name}():"), main),
        Node::Chain(vec![
            block("try:", vec![line(format!("asyncio.run(quietly({name}()))"))]),
            block(
                "except BaseException as error:",
                vec![line(format!("print('{place}', type(error).__name__)"))],
            ),
        ]),
    ]
}

/// A coroutine with a random body.
pub fn coroutine(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("co");
    let known = w.names.len();
    w.names.push((Kind::Int, "n".into()));
    let at = Place { awaits: true, ..Place::function() };
    let mut body = vec![line("a = b = n")];
    body.extend(flow::statements(w, at, 6));
    w.names.truncate(known);
    let mut out = vec![block(format!("async def {name}(n):"), body)];
    for n in 0..3 {
        let place = w.place();
        let call = match w.rng.below(4) {
            0 => format!("asyncio.run(together({name}({n}), {name}({})))", n + 1),
            1 => format!("pull(({name}({n})).__await__(), None, None, None)"),
            _ => format!("asyncio.run({name}({n}))"),
        };
        out.push(guarded(&place, vec![line(format!("show('{place}', {call})"))]));
    }
    out
}
