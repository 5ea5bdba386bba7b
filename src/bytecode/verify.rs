//! The verifier: whether a code can be run without the machine leaving its window, tables or instructions.

use super::code::{Capture, Code};
use super::op::{NO_REG, Op};
use super::operands::Operand;

/// Check a code and all codes in it. The error says where and what.
pub fn verify(code: &Code) -> Result<(), String> {
    Verifier { code, data: data_slots(code)? }
        .run()
        .map_err(|fault| format!("{}: {fault}", code.qualname))?;
    for child in &code.children {
        verify(child)?;
        check_captures(code, child).map_err(|fault| format!("{}: {fault}", child.qualname))?;
    }
    Ok(())
}

/// Which instructions are data slots of the ones before them.
fn data_slots(code: &Code) -> Result<Vec<bool>, String> {
    let mut data = vec![false; code.ops.len()];
    let mut at = 0;
    while at < code.ops.len() {
        let op = &code.ops[at];
        if matches!(op, Op::Data { .. }) {
            return Err(format!("{}: stray data slot at {at}", code.qualname));
        }
        let slots = op.data_slots();
        for i in at + 1..=at + slots {
            if !matches!(code.ops.get(i), Some(Op::Data { .. })) {
                return Err(format!("{}: {op:?} at {at} lacks its data slots", code.qualname));
            }
        }
        data[at + 1..=at + slots].fill(true);
        at += 1 + slots;
    }
    Ok(data)
}

fn check_captures(outer: &Code, inner: &Code) -> Result<(), String> {
    if inner.captures.len() != inner.free_names.len() {
        return Err("captures and their names differ in number".into());
    }
    for capture in &inner.captures {
        match *capture {
            Capture::Register(reg) if reg >= outer.registers => {
                return Err(format!("captures register {reg}, which {} does not have", outer.qualname));
            }
            Capture::Free(index) if usize::from(index) >= outer.captures.len() => {
                return Err(format!("captures cell {index}, which {} does not have", outer.qualname));
            }
            Capture::Register(_) | Capture::Free(_) => {}
        }
    }
    Ok(())
}

struct Verifier<'c> {
    code: &'c Code,
    data: Vec<bool>,
}

impl Verifier<'_> {
    fn run(&self) -> Result<(), String> {
        let code = self.code;
        if code.spans.len() != code.ops.len() {
            return Err("spans and instructions differ in number".into());
        }
        if code.params.registers() > usize::from(code.registers) {
            return Err("the parameters do not fit the registers".into());
        }
        let Some(last) = code.ops.iter().zip(&self.data).rev().find(|(_, data)| !**data) else {
            return Err("there are no instructions".into());
        };
        if !last.0.ends_flow() {
            return Err("the last instruction falls off the end".into());
        }
        for local in &code.locals {
            if local.reg >= code.registers {
                return Err(format!("local {} has no register", local.name));
            }
        }
        for (at, op) in code.ops.iter().enumerate() {
            let mut fault = None;
            op.operands(&mut |operand| {
                if let Err(f) = self.operand(at, &operand) {
                    fault.get_or_insert(f);
                }
            });
            if let Some(fault) = fault {
                return Err(format!("{op:?} at {at}: {fault}"));
            }
        }
        self.handlers()
    }

    fn operand(&self, at: usize, operand: &Operand) -> Result<(), String> {
        let code = self.code;
        let registers = u32::from(code.registers);
        match *operand {
            Operand::Reg(reg) => within("register", u32::from(reg), registers),
            Operand::MaybeReg(NO_REG) => Ok(()),
            Operand::MaybeReg(reg) => within("register", u32::from(reg), registers),
            Operand::Range(_, 0) => Ok(()),
            Operand::Range(base, count) => {
                within("register", u32::from(base) + u32::from(count) - 1, registers.min(u32::from(NO_REG)))
            }
            Operand::Wide(reg) => within("register", u32::from(reg), registers),
            Operand::Constant(index) => within("constant", index, code.constants.len() as u32),
            Operand::Name(index) => within("name", index, code.names.len() as u32),
            Operand::Free(index) => within("captured cell", u32::from(index), code.captures.len() as u32),
            Operand::Child(index) => within("child", index, code.children.len() as u32),
            Operand::Jump(to) => {
                let target = at as i64 + 1 + i64::from(to);
                self.target(target).map_err(|fault| format!("jumps {fault}"))
            }
            Operand::Int(_) | Operand::Flag(..) | Operand::Parts(_) | Operand::Word(_) => Ok(()),
        }
    }

    fn target(&self, target: i64) -> Result<(), String> {
        match usize::try_from(target).ok().and_then(|t| self.data.get(t)) {
            None => Err(format!("out of the code, to {target}")),
            Some(true) => Err(format!("into a data slot, {target}")),
            Some(false) => Ok(()),
        }
    }

    fn handlers(&self) -> Result<(), String> {
        for handler in &self.code.handlers {
            if handler.start >= handler.end || handler.end as usize > self.code.ops.len() {
                return Err(format!("bad range in {handler:?}"));
            }
            if self.data[handler.start as usize] {
                return Err(format!("{handler:?} starts in a data slot"));
            }
            self.target(i64::from(handler.target)).map_err(|fault| format!("{handler:?} leads {fault}"))?;
            within("register", u32::from(handler.reg), u32::from(self.code.registers))?;
        }
        Ok(())
    }
}

fn within(what: &str, index: u32, length: u32) -> Result<(), String> {
    if index < length { Ok(()) } else { Err(format!("{what} {index} of {length}")) }
}
