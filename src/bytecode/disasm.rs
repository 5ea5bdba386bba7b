//! The disassembler: a code as text, for `aw dis` and tests.

use super::code::{Capture, Code, Constant};
use super::op::{NO_REG, Op, function_parts};
use super::operands::Operand;
use std::fmt::Write;

/// A code and all codes in it: line, offset, instruction, operands with their meaning; then the exception
/// table.
pub fn disassemble(code: &Code) -> String {
    let mut out = String::new();
    one(code, &mut out);
    out
}

fn one(code: &Code, out: &mut String) {
    head(code, out);
    let mut targets = vec![false; code.ops.len() + 1];
    for (at, op) in code.ops.iter().enumerate() {
        if let Some(to) = op.jump()
            && let Some(mark) = targets.get_mut(target(at, to) as usize)
        {
            *mark = true;
        }
    }
    for handler in &code.handlers {
        if let Some(mark) = targets.get_mut(handler.target as usize) {
            *mark = true;
        }
    }
    let mut last_line = 0;
    for (at, op) in code.ops.iter().enumerate() {
        if matches!(op, Op::Data { .. }) {
            continue;
        }
        let line = code.spans.get(at).map_or(0, |span| code.source.line(span.lo));
        let shown = if line == last_line { String::new() } else { line.to_string() };
        last_line = line;
        let mark = if targets[at] { ">" } else { " " };
        let text = format!("{shown:>5} {mark}{at:>5}  {:<20} {}", mnemonic(op), operands(code, at, op));
        out.push_str(text.trim_end());
        out.push('\n');
    }
    if !code.handlers.is_empty() {
        out.push_str("exceptions\n");
        for h in &code.handlers {
            let _ =
                writeln!(out, "  {}..{} -> {} in {}", h.start, h.end, h.target, register(code, h.reg.into()));
        }
    }
    for child in &code.children {
        out.push('\n');
        one(child, out);
    }
}

fn head(code: &Code, out: &mut String) {
    let _ = write!(
        out,
        "{} ({:?}, line {}, {} registers",
        code.qualname, code.kind, code.first_line, code.registers
    );
    let params: Vec<&str> =
        code.locals.iter().take(code.params.registers()).map(|local| &*local.name).collect();
    if !params.is_empty() {
        let _ = write!(out, ", parameters {}", params.join(" "));
    }
    out.push_str(")\n");
    for (name, capture) in code.free_names.iter().zip(&code.captures) {
        let _ = match capture {
            Capture::Register(reg) => writeln!(out, "  captures {name} from r{reg}"),
            Capture::Free(index) => writeln!(out, "  captures {name} from cell {index}"),
        };
    }
}

fn target(at: usize, to: i32) -> i64 {
    at as i64 + 1 + i64::from(to)
}

/// The variant's name.
fn mnemonic(op: &Op) -> String {
    let text = format!("{op:?}");
    text.split([' ', '{']).next().unwrap_or_default().to_string()
}

fn register(code: &Code, reg: u16) -> String {
    match code.locals.iter().find(|local| local.reg == reg) {
        Some(local) if local.is_cell => format!("r{reg}:[{}]", local.name),
        Some(local) => format!("r{reg}:{}", local.name),
        None => format!("r{reg}"),
    }
}

fn operands(code: &Code, at: usize, op: &Op) -> String {
    let mut parts = Vec::new();
    op.operands(&mut |operand| {
        let text = operand_text(code, at, operand);
        if !text.is_empty() {
            parts.push(text);
        }
    });
    // the name of an attribute or method stands in the data slot
    if let (true, Some(Op::Data { name, .. })) = (op.data_slots() > 0, code.ops.get(at + 1))
        && !matches!(op, Op::GetGlobal { .. })
    {
        parts.push(operand_text(code, at, Operand::Name(u32::from(*name))));
    }
    parts.join(", ")
}

fn operand_text(code: &Code, at: usize, operand: Operand) -> String {
    match operand {
        Operand::MaybeReg(NO_REG) => "-".into(),
        Operand::Reg(reg) | Operand::MaybeReg(reg) => register(code, reg.into()),
        Operand::Range(base, 0) => format!("r{base}..r{base}"),
        Operand::Range(base, 1) => register(code, base.into()),
        Operand::Range(base, count) => format!("r{base}..r{}", u32::from(base) + u32::from(count)),
        Operand::Wide(reg) => register(code, reg),
        Operand::Constant(index) => {
            code.constants.get(index as usize).map_or_else(|| format!("constant {index}?"), constant)
        }
        Operand::Name(index) => {
            code.names.get(index as usize).map_or_else(|| format!("name {index}?"), |name| name.to_string())
        }
        Operand::Free(index) => {
            let name = code.free_names.get(usize::from(index)).map_or("?", |name| name);
            format!("cell {index}:{name}")
        }
        Operand::Child(index) => {
            let name = code.children.get(index as usize).map_or("?", |child| &*child.qualname);
            format!("<code {name}>")
        }
        Operand::Jump(to) => format!("-> {}", target(at, to)),
        Operand::Int(value) => value.to_string(),
        Operand::Flag(word, set) => if set { word } else { "" }.into(),
        Operand::Parts(bits) => {
            let names = [
                (function_parts::DEFAULTS, "defaults"),
                (function_parts::KEYWORD_DEFAULTS, "keyword defaults"),
                (function_parts::ANNOTATIONS, "annotations"),
            ];
            let set: Vec<&str> = names.iter().filter(|(bit, _)| bits & bit != 0).map(|&(_, n)| n).collect();
            set.join("+")
        }
        Operand::Word(word) => word,
    }
}

/// A constant as a literal.
fn constant(value: &Constant) -> String {
    let all = |items: &[Constant]| items.iter().map(constant).collect::<Vec<_>>().join(", ");
    match value {
        Constant::None => "None".into(),
        Constant::True => "True".into(),
        Constant::False => "False".into(),
        Constant::Ellipsis => "...".into(),
        Constant::Int(value) => value.to_string(),
        Constant::BigInt(radix, digits) => match radix {
            16 => format!("0x{digits}"),
            8 => format!("0o{digits}"),
            2 => format!("0b{digits}"),
            _ => digits.clone(),
        },
        Constant::Float(value) => format!("{value:?}"),
        Constant::Str(text) => format!("{text:?}"),
        Constant::Bytes(bytes) => format!("b\"{}\"", bytes.escape_ascii()),
        Constant::Tuple(items) if items.len() == 1 => format!("({},)", all(items)),
        Constant::Tuple(items) => format!("({})", all(items)),
        Constant::FrozenSet(items) => format!("frozenset({{{}}})", all(items)),
    }
}
