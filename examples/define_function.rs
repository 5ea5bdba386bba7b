//! Rust functions that scripts call: keyword arguments, defaults, errors, calling back.

use aw::embed::{Ctx, Interp, Object, Raise, Result};

fn main() -> Result<()> {
    let mut aw = Interp::new();
    aw.def("greet(name, *, loud=False)", |name: String, loud: bool| {
        let text = format!("hello, {name}");
        if loud { text.to_uppercase() } else { text }
    })?;
    aw.def("half(n)", |n: i64| if n % 2 == 0 { Ok(n / 2) } else { Err(Raise::value("odd")) })?;
    aw.def("parse(text)", |text: String| text.parse::<i64>())?;
    aw.def("twice(f, x)", |cx: &mut Ctx<'_>, f: Object, x: i64| {
        let once: i64 = cx.call(&f, (x,))?;
        cx.call::<i64>(&f, (once,))
    })?;

    let text: String = aw.eval("greet('world', loud=True)")?;
    assert_eq!(text, "HELLO, WORLD");
    let n: i64 = aw.eval("twice(lambda x: half(x), 40)")?;
    assert_eq!(n, 10);

    // the host's own error comes out again
    let error = aw.eval::<()>("parse('many')").unwrap_err();
    assert!(error.downcast_ref::<std::num::ParseIntError>().is_some());
    Ok(())
}
