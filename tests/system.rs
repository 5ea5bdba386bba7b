//! Both systems keep the contract of the trait: the same scenarios run on the real outside and on the
//! simulated one. Nothing here depends on how fast the machine is.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)] // it prepares the real outside

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aw::system::{
    Address, Command, DatagramOptions, Event, ExitStatus, Family, FileKind, Interest, ListenOptions, Native,
    OpenOptions, Operation, Pipe, Ready, Resolved, Resource, Seek, Sim, SimOptions, SocketOption, Stream,
    SysError, System, errno,
};

/// Run a scenario on both systems, and on a simulated one whose network is slow and moves a byte at a time.
fn everywhere(scenario: impl Fn(&mut dyn System)) {
    scenario(&mut Native::new());
    scenario(&mut Sim::default());
    let slow = SimOptions { latency: (1_000, 5_000_000), max_transfer: 1, ..SimOptions::default() };
    scenario(&mut Sim::new(slow));
}

fn loopback(port: u16) -> Address {
    Address::Inet(([127, 0, 0, 1], port).into())
}

/// Poll until `wanted` is reported; everything else is passed over.
fn until(sys: &mut dyn System, wanted: Event) {
    let mut events = Vec::new();
    while !events.contains(&wanted) {
        events.clear();
        sys.poll(None, &mut events).unwrap();
    }
}

/// Repeat an operation until it does not block.
fn finish<T>(
    sys: &mut dyn System,
    r: Resource,
    interest: Interest,
    mut operation: impl FnMut(&mut dyn System) -> aw::system::Result<Ready<T>>,
) -> aw::system::Result<T> {
    loop {
        if let Ready::Done(value) = operation(sys)? {
            return Ok(value);
        }
        sys.set_interest(r, interest).unwrap();
        let event = if interest.read { Event::Readable(r) } else { Event::Writable(r) };
        until(sys, event);
        sys.set_interest(r, Interest::NONE).unwrap();
    }
}

fn read_to_end(sys: &mut dyn System, r: Resource) -> aw::system::Result<Vec<u8>> {
    let (mut all, mut buf) = (Vec::new(), [0; 1000]);
    loop {
        match finish(sys, r, Interest::READ, |sys| sys.read(r, &mut buf))? {
            0 => return Ok(all),
            n => all.extend_from_slice(&buf[..n]),
        }
    }
}

fn write_all(sys: &mut dyn System, r: Resource, mut data: &[u8]) -> aw::system::Result<()> {
    while !data.is_empty() {
        let n = finish(sys, r, Interest::WRITE, |sys| sys.write(r, data))?;
        data = &data[n..];
    }
    Ok(())
}

fn listener(sys: &mut dyn System) -> (Resource, Address) {
    let listener = sys.listen(&loopback(0), ListenOptions::default()).unwrap();
    let address = sys.local_address(listener).unwrap();
    assert_ne!(address.inet().unwrap().port(), 0);
    (listener, address)
}

/// A connection over loopback: the client's end and the server's.
fn pair(sys: &mut dyn System) -> (Resource, Resource) {
    let (listener, address) = listener(sys);
    let client = sys.connect(&address, None).unwrap();
    finish(sys, client, Interest::WRITE, |sys| sys.connect_finish(client)).unwrap();
    let (server, from) = finish(sys, listener, Interest::READ, |sys| sys.accept(listener)).unwrap();
    assert_eq!(sys.local_address(client).unwrap(), from);
    assert_eq!(sys.peer_address(client).unwrap(), address);
    assert_eq!(sys.peer_address(server).unwrap(), from);
    sys.close(listener).unwrap();
    (client, server)
}

#[test]
fn an_echo_comes_back() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        write_all(sys, client, b"hello").unwrap();
        sys.shutdown(client, Interest::WRITE).unwrap();
        let heard = read_to_end(sys, server).unwrap();
        write_all(sys, server, &heard).unwrap();
        sys.close(server).unwrap();
        assert_eq!(read_to_end(sys, client).unwrap(), b"hello");
        sys.close(client).unwrap();
        assert_eq!(sys.open_resources(), 0);
        assert!(sys.watched().is_none());
    });
}

#[test]
fn readiness_is_a_level() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        write_all(sys, client, b"abc").unwrap();
        // interest that comes after the data, and is renewed, hears of it each time
        for _ in 0..3 {
            sys.set_interest(server, Interest::READ).unwrap();
            until(sys, Event::Readable(server));
            until(sys, Event::Readable(server));
            sys.set_interest(server, Interest::NONE).unwrap();
        }
        // reading less than there is leaves it ready
        let mut one = [0];
        for wanted in *b"abc" {
            sys.set_interest(server, Interest::READ).unwrap();
            until(sys, Event::Readable(server));
            assert_eq!(sys.read(server, &mut one), Ok(Ready::Done(1)));
            assert_eq!(one[0], wanted);
        }
        assert_eq!(sys.read(server, &mut one), Ok(Ready::WouldBlock));
        let mut events = Vec::new();
        sys.poll(Some(0), &mut events).unwrap();
        assert_eq!(events, []);
    });
}

#[test]
fn no_interest_no_event() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        sys.set_interest(server, Interest::READ).unwrap();
        assert_eq!(sys.watched().resources, 1);
        sys.set_interest(server, Interest::NONE).unwrap();
        assert_eq!(sys.watched().resources, 0);
        write_all(sys, client, b"x").unwrap();
        let mut events = Vec::new();
        sys.poll(Some(sys.monotonic() + 1_000_000), &mut events).unwrap();
        assert_eq!(events, []);
    });
}

#[test]
fn a_reader_that_stops_stops_its_writer() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        let (block, mut sent) = (vec![7; 65_536], 0);
        while let Ready::Done(n) = sys.write(client, &block).unwrap() {
            sent += n;
        }
        assert!(sent > 0);
        sys.set_interest(client, Interest::WRITE).unwrap();
        let mut buf = vec![0; 65_536];
        let mut received = 0;
        while received < sent {
            let n = finish(sys, server, Interest::READ, |sys| sys.read(server, &mut buf)).unwrap();
            received += n;
        }
        until(sys, Event::Writable(client));
        assert!(matches!(sys.write(client, b"more"), Ok(Ready::Done(_))));
    });
}

#[test]
fn half_closed_streams_still_answer() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        sys.shutdown(client, Interest::WRITE).unwrap();
        assert_eq!(read_to_end(sys, server).unwrap(), b"");
        // the end stays the end
        assert_eq!(read_to_end(sys, server).unwrap(), b"");
        write_all(sys, server, b"still here").unwrap();
        sys.shutdown(server, Interest::WRITE).unwrap();
        assert_eq!(read_to_end(sys, client).unwrap(), b"still here");
        assert_eq!(sys.write(client, b"x").unwrap_err().errno, Some(errno::EPIPE));
    });
}

#[test]
fn nobody_listening_is_refused() {
    everywhere(|sys| {
        let (listener, address) = listener(sys);
        sys.close(listener).unwrap();
        let outcome = sys
            .connect(&address, None)
            .and_then(|client| finish(sys, client, Interest::WRITE, |sys| sys.connect_finish(client)));
        let error = outcome.unwrap_err();
        assert_eq!(error.errno, Some(errno::ECONNREFUSED));
        assert_eq!(error.kind, std::io::ErrorKind::ConnectionRefused);
        assert_eq!(error.message, "Connection refused");
    });
}

#[test]
fn a_reset_is_one_error() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        sys.set_option(server, SocketOption::Linger(Some(Duration::ZERO))).unwrap();
        sys.close(server).unwrap();
        assert_eq!(read_to_end(sys, client).unwrap_err().errno, Some(errno::ECONNRESET));
        assert_eq!(sys.write(client, b"x").unwrap_err().errno, Some(errno::EPIPE));
    });
}

#[test]
fn a_taken_port_is_taken() {
    everywhere(|sys| {
        let (_listener, address) = listener(sys);
        let error = sys.listen(&address, ListenOptions::default()).unwrap_err();
        assert_eq!(error.errno, Some(errno::EADDRINUSE));
        // an address that is nobody's
        let far = Address::Inet(([203, 0, 113, 7], 0).into());
        let error = sys.listen(&far, ListenOptions::default()).unwrap_err();
        assert_eq!(error.errno, Some(errno::EADDRNOTAVAIL));
    });
}

#[test]
fn many_clients_wait_in_the_backlog() {
    everywhere(|sys| {
        let (listener, address) = listener(sys);
        let clients: Vec<_> = (0..20).map(|_| sys.connect(&address, None).unwrap()).collect();
        for _ in 0..20 {
            let (server, _) = finish(sys, listener, Interest::READ, |sys| sys.accept(listener)).unwrap();
            sys.close(server).unwrap();
        }
        for client in clients {
            assert_eq!(read_to_end(sys, client), Ok(Vec::new()));
        }
    });
}

#[test]
fn closed_ids_are_stale_for_ever() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        sys.set_interest(client, Interest::READ).unwrap();
        sys.close(client).unwrap();
        assert_eq!(sys.watched().resources, 0);
        let (newer, _) = pair(sys);
        assert_ne!(client, newer);
        let stale = Some(errno::EBADF);
        assert_eq!(sys.read(client, &mut [0]).unwrap_err().errno, stale);
        assert_eq!(sys.write(client, b"x").unwrap_err().errno, stale);
        assert_eq!(sys.set_interest(client, Interest::READ).unwrap_err().errno, stale);
        assert_eq!(sys.local_address(client).unwrap_err().errno, stale);
        assert_eq!(sys.close(client).unwrap_err().errno, stale);
        assert_eq!(sys.seek(server, Seek::Start(0)).unwrap_err().errno, Some(errno::EINVAL));
    });
}

#[test]
fn unix_streams_work_like_the_others() {
    everywhere(|sys| {
        let folder = scratch();
        let address = Address::Unix(folder.join("socket"));
        let listener = sys.listen(&address, ListenOptions::default()).unwrap();
        let client = sys.connect(&address, None).unwrap();
        let (server, _) = finish(sys, listener, Interest::READ, |sys| sys.accept(listener)).unwrap();
        write_all(sys, client, b"by path").unwrap();
        sys.close(client).unwrap();
        assert_eq!(read_to_end(sys, server).unwrap(), b"by path");
        assert_eq!(sys.local_address(server).unwrap(), address);
        let missing = Address::Unix(folder.join("nobody"));
        assert_eq!(sys.connect(&missing, None).unwrap_err().errno, Some(errno::ENOENT));
        std::fs::remove_dir_all(folder).unwrap();
    });
}

#[test]
fn datagrams_keep_their_bounds() {
    everywhere(|sys| {
        let a = sys.bind_datagram(&loopback(0), DatagramOptions::default()).unwrap();
        let b = sys.bind_datagram(&loopback(0), DatagramOptions::default()).unwrap();
        let (to, from) = (sys.local_address(b).unwrap(), sys.local_address(a).unwrap());
        let mut buf = [0; 3];
        assert_eq!(sys.receive_from(b, &mut buf), Ok(Ready::WouldBlock));
        for text in ["one", "a long one", ""] {
            assert_eq!(sys.send_to(a, text.as_bytes(), &to), Ok(Ready::Done(text.len())));
            let got = finish(sys, b, Interest::READ, |sys| sys.receive_from(b, &mut buf)).unwrap();
            assert_eq!(got, (text.len().min(3), from.clone()));
        }
        sys.connect_datagram(a, &to).unwrap();
        assert_eq!(sys.write(a, b"hi"), Ok(Ready::Done(2)));
        assert_eq!(finish(sys, b, Interest::READ, |sys| sys.read(b, &mut buf)), Ok(2));
    });
}

#[test]
fn another_thread_wakes_the_poll() {
    everywhere(|sys| {
        let waker = sys.waker().unwrap();
        // before the poll, many times: one event
        waker.wake();
        waker.wake();
        let mut events = Vec::new();
        sys.poll(None, &mut events).unwrap();
        assert_eq!(events, [Event::Woken]);
        let thread = std::thread::spawn(move || waker.wake());
        until(sys, Event::Woken);
        thread.join().unwrap();
        // a waker that is gone has still been used
        sys.waker().unwrap().wake();
        events.clear();
        sys.poll(None, &mut events).unwrap();
        assert_eq!(events, [Event::Woken]);
    });
}

#[test]
fn with_nothing_to_wait_for_the_poll_says_so() {
    everywhere(|sys| {
        let mut events = Vec::new();
        assert!(sys.poll(None, &mut events).unwrap_err().is_stuck());
        drop(sys.waker().unwrap());
        assert!(sys.poll(None, &mut events).unwrap_err().is_stuck());
        // with a deadline there is something to wait for
        let deadline = sys.monotonic() + 1_000_000;
        sys.poll(Some(deadline), &mut events).unwrap();
        assert!(sys.monotonic() >= deadline);
        assert_eq!(events, []);
    });
}

#[test]
fn jobs_leave_their_output_once() {
    everywhere(|sys| {
        let id = sys.spawn_job(Box::new(|| Box::new(6 * 7))).unwrap();
        assert_eq!(sys.watched().jobs, 1);
        until(sys, Event::JobDone(id));
        let output = sys.take_job(id).unwrap().done().unwrap();
        assert_eq!(output.downcast_ref(), Some(&42));
        assert!(sys.take_job(id).is_err());
        assert_eq!(sys.watched().jobs, 0);
    });
}

#[test]
fn a_job_that_panics_is_an_error() {
    everywhere(|sys| {
        let id = sys.spawn_job(Box::new(|| std::panic::resume_unwind(Box::new("ouch")))).unwrap();
        until(sys, Event::JobDone(id));
        let error = sys.take_job(id).err().unwrap();
        assert!(error.message.ends_with("ouch"), "{error}");
    });
}

#[test]
fn forgotten_jobs_are_not_reported() {
    everywhere(|sys| {
        let first = sys.spawn_job(Box::new(|| Box::new(()))).unwrap();
        sys.forget_job(first);
        let second = sys.spawn_job(Box::new(|| Box::new(()))).unwrap();
        let mut events = Vec::new();
        while events.is_empty() {
            sys.poll(None, &mut events).unwrap();
        }
        assert_eq!(events, [Event::JobDone(second)]);
    });
}

#[test]
fn more_jobs_than_threads_all_finish() {
    everywhere(|sys| {
        let count = Arc::new(AtomicU32::new(0));
        for _ in 0..200 {
            let count = Arc::clone(&count);
            let job = move || Box::new(count.fetch_add(1, Ordering::SeqCst)) as Box<_>;
            sys.spawn_job(Box::new(job)).unwrap();
        }
        let mut done = Vec::new();
        while done.len() < 200 {
            sys.poll(None, &mut done).unwrap();
        }
        assert_eq!(count.load(Ordering::SeqCst), 200);
    });
}

#[test]
fn names_become_addresses() {
    everywhere(|sys| {
        let v4 = sys.resolve("127.0.0.1", 80, Family::Any).unwrap();
        assert_eq!(v4, Resolved::Now(vec!["127.0.0.1:80".parse().unwrap()]));
        let v6 = sys.resolve("::1", 80, Family::V6).unwrap();
        assert_eq!(v6, Resolved::Now(vec!["[::1]:80".parse().unwrap()]));
        let Ok(Resolved::Later(id)) = sys.resolve("localhost", 80, Family::V4) else { panic!("a name") };
        until(sys, Event::JobDone(id));
        let found = sys.take_addresses(id).unwrap().done().unwrap();
        assert_eq!(found, ["127.0.0.1:80".parse().unwrap()]);
        let Ok(Resolved::Later(id)) = sys.resolve("no\0name", 80, Family::Any) else { panic!("a name") };
        until(sys, Event::JobDone(id));
        let error = sys.take_addresses(id).unwrap_err();
        assert!(error.lookup);
        assert_eq!(error.errno, Some(-2));
    });
}

#[test]
fn waiting_for_one_resource_keeps_the_other_events() {
    everywhere(|sys| {
        let (client, server) = pair(sys);
        let waker = sys.waker().unwrap();
        waker.wake();
        let soon = sys.monotonic() + 1_000_000;
        assert_eq!(sys.wait(&[(server, Interest::READ)], Some(soon)), Ok(false));
        write_all(sys, client, b"x").unwrap();
        assert_eq!(sys.wait(&[(server, Interest::READ)], None), Ok(true));
        let mut events = Vec::new();
        sys.poll(Some(0), &mut events).unwrap();
        assert_eq!(events, [Event::Woken]);
    });
}

/// A fresh folder on the real disk; the simulated one does not know it and needs one of the same name.
fn scratch() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let next = NEXT.fetch_add(1, Ordering::SeqCst);
    let folder = std::env::temp_dir().join(format!("aw-system-{}-{next}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn files_are_files() {
    everywhere(|sys| {
        let folder = scratch();
        let mut above: Vec<_> = folder.ancestors().collect();
        above.reverse();
        for part in above {
            let _ = sys.create_dir(part, 0o777);
        }
        let path = folder.join("a.txt");
        let new = OpenOptions { read: true, write: true, create_new: true, ..OpenOptions::default() };
        let file = sys.open(&path, new).unwrap();
        assert_eq!(sys.open(&path, new).unwrap_err().errno, Some(errno::EEXIST));
        assert_eq!(sys.write(file, b"hello world"), Ok(Ready::Done(11)));
        assert_eq!(sys.seek(file, Seek::End(-5)), Ok(6));
        let mut buf = [0; 20];
        assert_eq!(sys.read(file, &mut buf), Ok(Ready::Done(5)));
        assert_eq!(&buf[..5], b"world");
        assert_eq!(sys.read(file, &mut buf), Ok(Ready::Done(0)));
        assert_eq!(sys.seek(file, Seek::Current(-100)).unwrap_err().errno, Some(errno::EINVAL));
        sys.set_len(file, 4).unwrap();
        sys.sync(file).unwrap();
        assert_eq!(sys.set_interest(file, Interest::READ).unwrap_err().errno, Some(errno::EPERM));
        sys.close(file).unwrap();

        let append = OpenOptions { append: true, ..OpenOptions::default() };
        let file = sys.open(&path, append).unwrap();
        sys.write(file, b"!").unwrap();
        assert_eq!(sys.read(file, &mut buf).unwrap_err().errno, Some(errno::EBADF));
        sys.close(file).unwrap();
        assert_eq!(sys.read_file(&path).unwrap(), b"hell!");
        let data = sys.metadata(&path, true).unwrap();
        assert_eq!((data.kind, data.len), (FileKind::File, 5));

        let inner = folder.join("inner");
        sys.create_dir(&inner, 0o777).unwrap();
        sys.rename(&path, &inner.join("b.txt")).unwrap();
        let names: Vec<_> = sys.read_dir(&folder).unwrap();
        assert_eq!(names.len(), 1);
        assert_eq!((names[0].name.to_str(), names[0].kind), (Some("inner"), FileKind::Directory));
        assert_eq!(sys.remove_dir(&inner).unwrap_err().errno, Some(errno::ENOTEMPTY));
        assert_eq!(sys.remove_file(&inner).unwrap_err().errno, Some(errno::EISDIR));
        let read = OpenOptions { read: true, ..OpenOptions::default() };
        assert_eq!(sys.open(&path, read).unwrap_err().errno, Some(errno::ENOENT));
        assert_eq!(sys.open(&inner, read).unwrap_err().errno, Some(errno::EISDIR));
        assert_eq!(sys.read_file(&inner).unwrap_err().errno, Some(errno::EISDIR));
        let below = inner.join("b.txt/c");
        assert_eq!(sys.metadata(&below, true).unwrap_err().errno, Some(errno::ENOTDIR));
        sys.remove_file(&inner.join("b.txt")).unwrap();
        sys.remove_dir(&inner).unwrap();
        sys.remove_dir(&folder).unwrap();
        let _ = std::fs::remove_dir(&folder);
    });
}

#[test]
fn signals_become_events() {
    let mut sys = Native::new();
    let signal = signal_hook::consts::SIGUSR2;
    let flag = sys.signal_flag();
    assert!(sys.watch_signal(signal_hook::consts::SIGKILL).is_err());
    sys.watch_signal(signal).unwrap();
    // before there is a poll
    signal_hook::low_level::raise(signal).unwrap();
    assert!(flag.swap(false, Ordering::SeqCst));
    let mut events = Vec::new();
    sys.poll(None, &mut events).unwrap();
    assert_eq!(events, [Event::Signal(signal)]);
    // in the middle of a sleep, which would be very long
    let thread = std::thread::spawn(move || signal_hook::low_level::raise(signal));
    let error = sys.sleep(Duration::from_secs(1_000_000)).unwrap_err();
    assert_eq!(error, SysError::interrupted());
    thread.join().unwrap().unwrap();
    until(&mut sys, Event::Signal(signal));
    sys.unwatch_signal(signal).unwrap();
    assert!(sys.watched().is_none());
}

#[test]
fn children_run_and_end() {
    let mut sys = Native::new();
    let shell = |script: &str| Command {
        programs: vec!["/no/such/sh".into(), "/bin/sh".into()],
        args: vec!["sh".into(), "-c".into(), script.into()],
        input: Pipe::Piped,
        output: Pipe::Piped,
        error: Pipe::ToOutput,
        new_session: true,
        ..Command::default()
    };
    let child = sys.spawn(&shell("cat; echo oops >&2; exit 3")).unwrap();
    assert_eq!(sys.watched().children, 1);
    let (input, output) = (child.input.unwrap(), child.output.unwrap());
    write_all(&mut sys, input, b"in and out\n").unwrap();
    sys.close(input).unwrap();
    assert_eq!(read_to_end(&mut sys, output).unwrap(), b"in and out\noops\n");
    sys.close(output).unwrap();
    assert_eq!(sys.wait(&[(child.id, Interest::READ)], None), Ok(true));
    assert_eq!(sys.child_status(child.id), Ok(Ready::Done(ExitStatus::Code(3))));
    assert_eq!(sys.kill(child.id, 15), Ok(()));
    sys.close(child.id).unwrap();
    assert_eq!(sys.open_resources(), 0);

    let child = sys.spawn(&shell("exec sleep 1000000")).unwrap();
    assert_eq!(sys.child_status(child.id), Ok(Ready::WouldBlock));
    sys.kill(child.id, 15).unwrap();
    until(&mut sys, Event::ChildExited(child.id));
    assert_eq!(sys.watched().children, 0);
    assert_eq!(sys.child_status(child.id), Ok(Ready::Done(ExitStatus::Signal(15))));

    // a start reaps what has ended; that is known, and told by the next poll
    let first = sys.spawn(&shell("exit 0")).unwrap();
    assert_eq!(sys.wait(&[(first.id, Interest::READ)], None), Ok(true));
    let second = sys.spawn(&shell("exec sleep 1000000")).unwrap();
    sys.kill(second.id, 9).unwrap();
    sys.close(second.id).unwrap();
    assert_eq!((sys.watched().children, sys.watched().untold), (0, 1));
    assert!(!sys.watched().is_none());
    let mut events = Vec::new();
    sys.poll(None, &mut events).unwrap();
    assert_eq!(events, [Event::ChildExited(first.id)]);

    let missing = Command { programs: vec!["/no/such/program".into()], ..Command::default() };
    assert_eq!(sys.spawn(&missing).unwrap_err().errno, Some(errno::ENOENT));
}

#[test]
fn a_new_native_system_opens_nothing() {
    // the simulation of a cold start: no descriptor, no thread
    let open = || std::fs::read_dir("/proc/self/task").map(Iterator::count).unwrap_or(0);
    let before = open();
    let mut systems: Vec<_> = (0..5_000).map(|_| Native::new()).collect();
    assert!(systems.iter_mut().all(|sys| sys.poll(Some(0), &mut Vec::new()).is_ok()));
    assert!(open() <= before + 64);
}

// ---- what only the simulation can show ----

#[test]
fn virtual_time_jumps_to_the_deadline() {
    let mut sys = Sim::default();
    let year = 365 * 86_400 * 1_000_000_000;
    let wall = sys.wall();
    let mut events = Vec::new();
    sys.poll(Some(year), &mut events).unwrap();
    assert_eq!((sys.monotonic(), events.len()), (year, 0));
    sys.sleep(Duration::from_nanos(5)).unwrap();
    assert_eq!(sys.monotonic(), year + 5);
    assert_eq!(sys.wall() - wall, i128::from(year) + 5);
}

#[test]
fn watching_the_clock_makes_time_pass() {
    let sys = Sim::default();
    let mut readings = 0u64;
    while sys.monotonic() < 1_000_000 {
        readings += 1;
    }
    assert!(readings > 1_000);
}

#[test]
fn scripted_signals_come_at_their_time() {
    let mut sys = Sim::default();
    let world = sys.handle();
    sys.watch_signal(2).unwrap();
    world.signal_at(1_000, 2);
    let mut events = Vec::new();
    sys.poll(Some(5_000), &mut events).unwrap();
    assert_eq!((sys.monotonic(), &events[..]), (1_000, &[Event::Signal(2)][..]));
    world.signal_at(7_000, 2);
    assert_eq!(sys.sleep(Duration::from_secs(1)), Err(SysError::interrupted()));
    assert_eq!(sys.monotonic(), 7_000);
}

#[test]
fn scripted_faults_hit_the_nth_call() {
    let mut sys = Sim::default();
    let world = sys.handle();
    let (client, server) = pair(&mut sys);
    world.fault(Operation::Write, 2, errno::ECONNRESET);
    world.fault(Operation::Read, 1, errno::EAGAIN);
    assert_eq!(sys.write(client, b"a"), Ok(Ready::Done(1)));
    assert_eq!(sys.write(client, b"b").unwrap_err().errno, Some(errno::ECONNRESET));
    assert_eq!(sys.read(server, &mut [0]), Ok(Ready::WouldBlock));
    assert_eq!(sys.read(server, &mut [0]), Ok(Ready::Done(1)));
    assert_eq!((world.calls(Operation::Write), world.calls(Operation::Read)), (2, 2));
}

/// Every errno at every call: an error each time, and nothing else comes to harm.
#[test]
fn a_fault_anywhere_is_an_error_somewhere() {
    let scenario = |sys: &mut Sim| -> aw::system::Result<Vec<u8>> {
        let listener = sys.listen(&loopback(0), ListenOptions::default())?;
        let address = sys.local_address(listener)?;
        let client = sys.connect(&address, None)?;
        finish(sys, client, Interest::WRITE, |sys| sys.connect_finish(client))?;
        let (server, _) = finish(sys, listener, Interest::READ, |sys| sys.accept(listener))?;
        write_all(sys, client, b"through")?;
        sys.shutdown(client, Interest::WRITE)?;
        read_to_end(sys, server)
    };
    let mut sys = Sim::default();
    assert_eq!(scenario(&mut sys), Ok(b"through".to_vec()));
    for nth in 1..=sys.handle().total_calls() {
        let mut sys = Sim::default();
        sys.handle().fault_any(nth, errno::EMFILE);
        assert_eq!(scenario(&mut sys).unwrap_err().errno, Some(errno::EMFILE));
        let mut sys = Sim::default();
        sys.handle().fault_any(nth, errno::EAGAIN);
        let again = scenario(&mut sys);
        assert!(again == Ok(b"through".to_vec()) || again.unwrap_err().errno == Some(errno::EAGAIN));
    }
}

#[test]
fn too_many_open_leaves_the_connection_waiting() {
    let mut sys = Sim::new(SimOptions { max_open: 3, ..SimOptions::default() });
    let (listener, address) = listener(&mut sys);
    let client = sys.connect(&address, None).unwrap();
    let other = sys.connect(&address, None).unwrap();
    assert_eq!(sys.accept(listener).unwrap_err().errno, Some(errno::EMFILE));
    sys.set_interest(listener, Interest::READ).unwrap();
    until(&mut sys, Event::Readable(listener));
    sys.close(other).unwrap();
    assert!(matches!(sys.accept(listener), Ok(Ready::Done(_))));
    assert_eq!(sys.write(client, b"x"), Ok(Ready::Done(1)));
}

#[test]
fn a_full_backlog_keeps_clients_connecting() {
    let mut sys = Sim::default();
    let options = ListenOptions { backlog: 1, ..ListenOptions::default() };
    let listener = sys.listen(&loopback(0), options).unwrap();
    let address = sys.local_address(listener).unwrap();
    let first = sys.connect(&address, None).unwrap();
    let second = sys.connect(&address, None).unwrap();
    assert_eq!(sys.connect_finish(first), Ok(Ready::Done(())));
    assert_eq!(sys.connect_finish(second), Ok(Ready::WouldBlock));
    assert!(matches!(sys.accept(listener), Ok(Ready::Done(_))));
    assert_eq!(sys.connect_finish(second), Ok(Ready::Done(())));
    // those who wait when the listener goes are told
    sys.close(listener).unwrap();
    assert_eq!(sys.read(second, &mut [0]).unwrap_err().errno, Some(errno::ECONNRESET));
}

#[test]
fn the_network_takes_its_time_and_keeps_the_order() {
    let mut sys = Sim::new(SimOptions { latency: (1_000, 9_000), seed: 7, ..SimOptions::default() });
    let (client, server) = pair(&mut sys);
    let start = sys.monotonic();
    for byte in 0..100 {
        assert_eq!(sys.write(client, &[byte]), Ok(Ready::Done(1)));
    }
    sys.close(client).unwrap();
    assert_eq!(sys.read(server, &mut [0]), Ok(Ready::WouldBlock));
    assert_eq!(read_to_end(&mut sys, server).unwrap(), (0..100).collect::<Vec<u8>>());
    assert!((start + 1_000..=start + 9_000).contains(&sys.monotonic()));
}

#[test]
fn the_seed_decides_everything() {
    let run = |seed| {
        let mut sys = Sim::new(SimOptions { latency: (1, 1_000_000), seed, ..SimOptions::default() });
        let (client, server) = pair(&mut sys);
        write_all(&mut sys, client, b"abc").unwrap();
        sys.close(client).unwrap();
        read_to_end(&mut sys, server).unwrap();
        let mut chance = [0; 11];
        sys.entropy(&mut chance).unwrap();
        (sys.monotonic(), chance)
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
}

#[test]
fn streams_are_captured_and_scripted() {
    let mut sys = Sim::default();
    let world = sys.handle();
    world.input(b"first\nsec");
    world.input_at(2_000, b"ond\nlast");
    sys.print(Stream::Output, b"out").unwrap();
    sys.print(Stream::Error, b"err").unwrap();
    assert_eq!((world.output(), world.error_output()), (b"out".to_vec(), b"err".to_vec()));
    assert_eq!(sys.read_line(100).unwrap(), b"first\n");
    assert_eq!(sys.read_line(100).unwrap(), b"second\n");
    assert_eq!(sys.monotonic(), 2_000);
    assert_eq!(sys.read_line(2).unwrap(), b"la");
    assert_eq!(sys.read_line(100).unwrap(), b"st");
    assert_eq!(sys.read_line(100).unwrap(), b"");
    world.set_env("HOME", "/home");
    assert_eq!(sys.env("HOME").as_deref(), Some("/home"));
    world.write_file("/a/b.aw", b"1");
    assert_eq!(sys.read_file("a/../a/b.aw".as_ref()).unwrap(), b"1");
}
