//! The smallest host: run texts, get typed values, see what a mistake looks like.

use aw::embed::{Interp, Result};

fn main() -> Result<()> {
    let mut aw = Interp::new();
    let total: i64 = aw.eval("sum(n * n for n in range(10))")?;
    let words: Vec<String> = aw.eval("'one two three'.split()")?;
    assert_eq!(total, 285);
    assert_eq!(words, ["one", "two", "three"]);

    // names stay from one text to the next, and `await` is allowed
    aw.eval::<()>("async def slow(x):\n    await sleep(0.001)\n    return x * 2")?;
    let doubled: i64 = aw.eval("await slow(21)")?;
    assert_eq!(doubled, 42);

    let error = aw.eval::<f64>("1 / 0").unwrap_err();
    assert_eq!(error.type_name(), Some("ZeroDivisionError"));
    assert!(error.report().ends_with("ZeroDivisionError: division by zero\n"));
    Ok(())
}
