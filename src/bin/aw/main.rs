//! The `aw` program.
fn main() {}
