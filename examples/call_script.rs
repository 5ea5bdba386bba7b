//! Script functions that Rust calls, plain and asynchronous, and values that stay in the script.

use aw::embed::{Interp, Object, Program, Result};
use std::collections::BTreeMap;

const SCRIPT: &str = r#"
def count(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts

async def later(value):
    await sleep(0.001)
    return value

class Stack:
    def __init__(self): self.items = []
    def push(self, item): self.items.append(item)
"#;

fn main() -> Result<()> {
    let program = Program::compile(SCRIPT)?;
    let mut aw = Interp::new();
    aw.exec(&program)?;

    let counts: BTreeMap<String, i64> = aw.call("count", (vec!["a", "b", "a"],))?;
    assert_eq!(counts["a"], 2);
    let text: String = aw.call("later", ("done",))?;
    assert_eq!(text, "done");

    let stack: Object = aw.call("Stack", ())?;
    let items: Vec<i64> = aw.with(|cx| {
        cx.call_method::<()>(&stack, "push", (1,))?;
        cx.call_method::<()>(&stack, "push", (2,))?;
        cx.attribute(&stack, "items")
    })?;
    assert_eq!(items, [1, 2]);
    Ok(())
}
