//! Which registers still matter at an instruction: what a collection on demand must not keep alive.
//!
//! The registers of a window outlive their use until something else is stored there. For collections that come
//! by themselves that does no harm; after `del x; gc.collect()` a script expects `x` to be gone. Named registers
//! matter as long as their call lasts; of the others this finds out which a later instruction reads.

use super::op::Op;
use super::operands::Operand;
use super::{Capture, Code};

/// A set of registers.
#[derive(Clone, PartialEq, Eq)]
pub struct Registers(Vec<u64>);

impl Registers {
    fn none(count: usize) -> Registers {
        Registers(vec![0; count.div_ceil(64)])
    }

    /// Is the register in the set?
    pub fn contains(&self, register: usize) -> bool {
        self.0.get(register / 64).is_some_and(|word| word >> (register % 64) & 1 != 0)
    }

    fn insert(&mut self, first: usize, count: usize) {
        for register in first..first + count {
            if let Some(word) = self.0.get_mut(register / 64) {
                *word |= 1 << (register % 64);
            }
        }
    }

    fn remove(&mut self, first: usize, count: usize) {
        for register in first..first + count {
            if let Some(word) = self.0.get_mut(register / 64) {
                *word &= !(1 << (register % 64));
            }
        }
    }

    fn add(&mut self, other: &Registers) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }
}

/// The registers that matter before each instruction of a code.
pub struct Liveness {
    before: Vec<Registers>,
    named: Registers,
}

/// First register and count of a register operand.
fn span(operand: &Operand) -> Option<(usize, usize)> {
    match *operand {
        Operand::Reg(r) => Some((r.into(), 1)),
        Operand::MaybeReg(r) if r != super::op::NO_REG => Some((r.into(), 1)),
        Operand::Range(first, count) => Some((first.into(), count.into())),
        Operand::Wide(r) => Some((r.into(), 1)),
        Operand::MaybeReg(_)
        | Operand::Constant(_)
        | Operand::Name(_)
        | Operand::Free(_)
        | Operand::Child(_)
        | Operand::Jump(_)
        | Operand::Int(_)
        | Operand::Flag(..)
        | Operand::Parts(_)
        | Operand::Word(_) => None,
    }
}

impl Liveness {
    /// Look at a code.
    pub fn of(code: &Code) -> Liveness {
        let count = usize::from(code.registers);
        let mut named = Registers::none(count);
        named.insert(0, code.params.registers() + usize::from(code.has_namespace));
        for local in &code.locals {
            named.insert(local.reg.into(), 1);
        }
        let mut liveness = Liveness { before: vec![Registers::none(count); code.ops.len()], named };
        // backwards, again and again until nothing changes: loops need a second round, rarely a third
        let mut changed = true;
        while changed {
            changed = false;
            for at in (0..code.ops.len()).rev() {
                if matches!(code.ops[at], Op::Data { .. }) {
                    continue;
                }
                let mut live = liveness.after(code, at);
                liveness.step_back(code, at, &mut live);
                if live != liveness.before[at] {
                    liveness.before[at] = live;
                    changed = true;
                }
            }
        }
        liveness
    }

    /// What matters after instruction `at` whichever way it ends, but for its exception handlers.
    fn after(&self, code: &Code, at: usize) -> Registers {
        let op = &code.ops[at];
        let next = at + 1 + op.data_slots();
        let mut live = Registers(vec![0; self.named.0.len()]);
        if !op.ends_flow()
            && let Some(before) = self.before.get(next)
        {
            live.add(before);
        }
        // the item of a loop is stored on one of the two ways only
        if let Op::ForIter { dst, .. } = *op {
            live.remove(dst.into(), 1);
        }
        if let Some(to) = op.jump()
            && let Some(before) = self.before.get((at as i64 + 1 + i64::from(to)) as usize)
        {
            live.add(before);
        }
        live
    }

    /// From what matters after an instruction to what matters before it.
    fn step_back(&self, code: &Code, at: usize, live: &mut Registers) {
        self.forget_written(&code.ops[at], live);
        self.add_read(code, at, live);
        self.add_handlers(code, at, live);
    }

    fn forget_written(&self, op: &Op, live: &mut Registers) {
        if let Some((first, count)) = op.written().as_ref().and_then(span) {
            live.remove(first, count);
        }
    }

    fn add_read(&self, code: &Code, at: usize, live: &mut Registers) {
        let op = &code.ops[at];
        let mut written = op.written();
        if let Op::ForIter { dst, .. } = *op {
            written = Some(Operand::Reg(dst));
            // `iter` comes first: only the second of two equal ones is the item
            if let Op::ForIter { iter, .. } = *op {
                live.insert(iter.into(), 1);
            }
        }
        op.operands(&mut |operand| {
            if written.as_ref() == Some(&operand) {
                written = None;
                return;
            }
            if let Some((first, count)) = span(&operand) {
                live.insert(first, count);
            }
        });
        if let Op::MakeFunction { code: child, .. } = *op
            && let Some(child) = code.children.get(child as usize)
        {
            for capture in &child.captures {
                match *capture {
                    Capture::Register(register) => live.insert(register.into(), 1),
                    Capture::Free(_) => {}
                }
            }
        }
    }

    fn add_handlers(&self, code: &Code, at: usize, live: &mut Registers) {
        for handler in code.handlers.iter().filter(|h| (h.start..h.end).contains(&(at as u32))) {
            let mut caught = self.before[handler.target as usize].clone();
            caught.remove(handler.reg.into(), 1);
            live.add(&caught);
        }
    }

    /// The registers that matter to a call that is in the middle of the instruction before `next`, whose operands
    /// are in use and whose result is still to come. Not `calling`: it may also stand at `next` for another reason.
    pub fn around(&self, code: &Code, next: usize, calling: bool) -> Registers {
        let mut live = self.named.clone();
        let mut at = next;
        while at > 0 && matches!(code.ops.get(at), Some(Op::Data { .. })) {
            at -= 1;
        }
        let in_front = at == next;
        if in_front && next > 0 {
            at -= 1;
            while at > 0 && matches!(code.ops[at], Op::Data { .. }) {
                at -= 1;
            }
        }
        if in_front && (!calling || next == 0) {
            if let Some(before) = self.before.get(next) {
                live.add(before);
            }
            if next == 0 {
                return live;
            }
        }
        let mut after = self.after(code, at);
        if calling {
            self.forget_written(&code.ops[at], &mut after);
        }
        self.add_read(code, at, &mut after);
        self.add_handlers(code, at, &mut after);
        live.add(&after);
        live
    }
}
