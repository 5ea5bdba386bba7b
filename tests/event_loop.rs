//! The event loop in virtual time: what scripts print, and how much time and how many resources that took.

use aw::embed::{Capture, Interp, Program, ProgramOptions};
use aw::system::{Sim, SimHandle, SimOptions};

/// What a script printed, what it printed as errors, how it ended, and the world it ran in.
struct Outcome {
    output: String,
    errors: String,
    failure: Option<String>,
    lost: bool,
    world: SimHandle,
}

fn program(source: &str) -> Program {
    Program::compile_with(source, ProgramOptions::main()).expect("the test's program has no mistakes")
}

const SECOND: u64 = 1_000_000_000;

/// Run `source` in a world of its own, which `prepare` may change first.
fn run_in(prepare: impl FnOnce(&SimHandle), source: &str) -> Outcome {
    let sim = Sim::new(SimOptions::default());
    let world = sim.handle();
    prepare(&world);
    let (output, errors) = (Capture::new(), Capture::new());
    let mut interp =
        Interp::builder().system(sim).stdout(output.clone()).stderr(errors.clone()).interrupts(true).build();
    let failure = interp.exec(&program(source)).err().map(|e| e.to_string());
    let lost = interp.has_lost_errors();
    Outcome { output: output.take(), errors: errors.take(), failure, lost, world }
}

fn run(source: &str) -> Outcome {
    run_in(|_| {}, source)
}

#[track_caller]
fn prints(source: &str, expected: &str) -> Outcome {
    let outcome = run(source);
    assert_eq!(outcome.failure, None, "it printed {:?}", outcome.output);
    assert_eq!(outcome.output, expected);
    outcome
}

#[test]
fn sleeps_take_virtual_time_only() {
    let outcome = prints("await gather(sleep(3600), sleep(7200))\nprint('done')", "done\n");
    assert_eq!(outcome.world.now() / SECOND, 7200);
}

#[test]
fn a_cancelled_timer_is_not_waited_for() {
    let source = "
async def limited():
    async with timeout(1000):
        await sleep(1)
await limited()
t = create_task(sleep(5000))
await sleep(1)
t.cancel()
await sleep(1)
print('done')";
    let outcome = prints(source, "done\n");
    assert_eq!(outcome.world.now() / SECOND, 3);
}

#[test]
fn timers_fire_by_time_and_then_in_the_order_they_were_set() {
    let source = "
import asyncio
loop = asyncio.get_running_loop()
for n in (3, 1, 2):
    loop.call_at(n, print, 'at', n)
for n in range(3):
    loop.call_at(2, print, 'two', n)
await sleep(4)";
    prints(source, "at 1\nat 2\ntwo 0\ntwo 1\ntwo 2\nat 3\n");
}

#[test]
fn a_deadlock_names_who_waits() {
    let source = "
q = Queue()
async def worker():
    await q.get()
t = create_task(worker())
try:
    await t
except DeadlockError as e:
    text = str(e)
print('Task-1' in text, 'Task-2' in text, 'worker' in text)";
    prints(source, "True True True\n");
}

#[test]
fn an_error_that_nobody_sees_is_reported_once_and_counts() {
    let outcome = run("
async def fail():
    raise ValueError('nobody looks')
t = create_task(fail())
await sleep(1)
print('went on')");
    assert_eq!(outcome.output, "went on\n");
    assert_eq!(outcome.errors.matches("was never retrieved").count(), 1);
    assert!(outcome.lost);
}

#[test]
fn an_error_that_is_fetched_later_does_not_count() {
    let outcome = run("
async def fail():
    raise ValueError('somebody looks')
t = create_task(fail())
await sleep(1)
try:
    await t
except ValueError as e:
    print(e)");
    assert_eq!(outcome.output, "somebody looks\n");
    assert!(!outcome.lost);
}

#[test]
fn ctrl_c_cancels_the_main_task_and_its_clean_up_runs() {
    let outcome = run_in(
        |world| world.signal_at(2 * SECOND, 2),
        "
try:
    await sleep(100)
finally:
    print('cleaned up')",
    );
    assert_eq!(outcome.output, "cleaned up\n");
    let failure = outcome.failure.expect("it was interrupted");
    assert!(failure.contains("KeyboardInterrupt"), "{failure}");
    assert_eq!(outcome.world.now() / SECOND, 2);
}

#[test]
fn an_echo_server_and_its_clients_live_in_one_program() {
    let source = "
async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()

async def client(name):
    reader, writer = await open_connection('127.0.0.1', port)
    for n in range(2):
        writer.write(f'{name} {n}\\n'.encode())
        print(await reader.readline())
    writer.close()
    await writer.wait_closed()

server = await start_server(serve, '127.0.0.1', 0)
port = server.sockets[0].getsockname()[1]
async with server:
    await client('a')
    await client('b')
print('closed')";
    prints(source, "b'A 0\\n'\nb'A 1\\n'\nb'B 0\\n'\nb'B 1\\n'\nclosed\n");
}

#[test]
fn a_refused_connection_is_an_error_of_its_own() {
    let source = "
try:
    await open_connection('127.0.0.1', 9)
except ConnectionRefusedError:
    print('refused')";
    prints(source, "refused\n");
}

#[test]
fn tasks_survive_collections_while_they_wait() {
    let sim = Sim::new(SimOptions::default());
    let output = Capture::new();
    let mut interp =
        Interp::builder().system(sim).stdout(output.clone()).gc_stress(true).heap_verify(true).build();
    let source = "
async def work(n):
    await sleep(n)
    async with lock:
        await sleep(0)
        return [n] * 3
lock = Lock()
tasks = [create_task(work(n)) for n in range(3)]
print(await gather(*tasks, work(1)))
async def numbers():
    for n in range(3):
        await sleep(0)
        yield n
print([n async for n in numbers()])
q = Queue(1)
async def produce():
    for n in range(4):
        await q.put([n])
p = create_task(produce())
print([await q.get() for _ in range(4)])";
    let result = interp.exec(&program(source));
    assert!(result.is_ok(), "{:?}", result.err());
    let expected = "[[0, 0, 0], [1, 1, 1], [2, 2, 2], [1, 1, 1]]\n[0, 1, 2]\n[[0], [1], [2], [3]]\n";
    assert_eq!(output.take(), expected);
}

/// Two calls beside the loop, on so many workers.
fn sleeping_jobs(workers: u32) -> String {
    format!(
        "
import asyncio, time
from concurrent.futures import ThreadPoolExecutor
def work(name, hours):
    time.sleep(hours * 3600)
    return name
ex = ThreadPoolExecutor({workers})
loop = asyncio.get_running_loop()
jobs = [loop.run_in_executor(ex, work, 'slow', 2), loop.run_in_executor(ex, work, 'quick', 1)]
for job in asyncio.as_completed(jobs):
    print(await job, time.monotonic() // 3600)
ex.shutdown()"
    )
}

#[test]
fn jobs_beside_the_loop_overlap_in_virtual_time() {
    let outcome = prints(&sleeping_jobs(2), "quick 1.0\nslow 2.0\n");
    assert_eq!(outcome.world.now() / SECOND, 2 * 3600);
}

#[test]
fn one_worker_does_one_job_after_the_other() {
    let outcome = prints(&sleeping_jobs(1), "slow 2.0\nquick 3.0\n");
    assert_eq!(outcome.world.now() / SECOND, 3 * 3600);
}

#[test]
fn the_seed_decides_which_of_several_jobs_runs_first() {
    let source = "
import asyncio
def say(n):
    print(n, end=' ')
await asyncio.gather(*(asyncio.to_thread(say, n) for n in range(4)))";
    let run = |seed: u64| {
        let (output, sim) = (Capture::new(), Sim::new(SimOptions { seed, ..SimOptions::default() }));
        let mut interp = Interp::builder().system(sim).stdout(output.clone()).build();
        interp.exec(&program(source)).expect("it runs");
        output.take()
    };
    let first: Vec<String> = (0..8).map(run).collect();
    let again: Vec<String> = (0..8).map(run).collect();
    assert_eq!(first, again);
    assert!(first.iter().any(|order| *order != first[0]), "{first:?}");
}

#[test]
fn a_blocking_wait_for_jobs_passes_virtual_time() {
    let source = "
import time
from concurrent.futures import ThreadPoolExecutor, wait
def work(n):
    time.sleep(n)
    return n
with ThreadPoolExecutor(3) as ex:
    jobs = [ex.submit(work, n) for n in (30, 10, 20)]
    done = wait(jobs, timeout=15).done
    print(sorted(job.result() for job in done), time.monotonic())
    print(list(ex.map(work, (5, 5))), time.monotonic())
print(time.monotonic())
try:
    jobs[0].__class__().result()
except RuntimeError as e:
    print('wait for ever' in str(e))";
    prints(source, "[10] 15.0\n[5, 5] 25.0\n30.0\nTrue\n");
}
