//! Where output goes: gathered in memory, or handed to a closure line by line.

use aw::embed::{Capture, Interp, Result};

fn main() -> Result<()> {
    let out = Capture::new();
    let mut aw = Interp::builder().stdout(out.clone()).build();
    aw.eval::<()>("print('hello'); print(1, 2, sep='-')")?;
    assert_eq!(out.take(), "hello\n1-2\n");

    let (send, receive) = std::sync::mpsc::channel();
    let mut aw = Interp::builder()
        .stdout(move |bytes: &[u8]| {
            // the receiver outlives the interpreter here
            let _ = send.send(bytes.len());
        })
        .build();
    aw.eval::<()>("print('four')")?;
    assert_eq!(receive.try_iter().sum::<usize>(), 5);
    Ok(())
}
