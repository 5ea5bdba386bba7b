//! What the compiler makes of key forms, and that it makes good code of much.

use super::{Mode, Options, compile};
use crate::bytecode::disasm::disassemble;
use crate::source::SourceFile;
use crate::syntax::parse_module;

fn dis(text: &str) -> String {
    let source = SourceFile::new("test", text);
    let arena = bumpalo::Bump::new();
    let module = parse_module(&arena, source.text()).unwrap();
    let options = Options { mode: Mode::Exec, top_level_await: true, ..Options::default() };
    disassemble(&compile(&source, &module, &options).unwrap())
}

#[test]
fn show() {
    let Ok(path) = std::env::var("SHOW") else { return };
    println!("{}", dis(&std::fs::read_to_string(path).unwrap()));
}
